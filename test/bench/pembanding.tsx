/** A pane of the shape that Office's template gives: provider, header, tabs, a list, a field and a button; it does nothing. */
import {
  Button,
  createDOMRenderer,
  Field,
  FluentProvider,
  RendererProvider,
  Tab,
  TabList,
  Textarea,
  webLightTheme,
} from '@fluentui/react-components';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';

const TAB = ['Lembar', 'Periksa', 'Capaian', 'Naskah'];

function Panel() {
  const [tab, setTab] = useState(TAB[0]);
  return (
    <main>
      <h1>Selamat datang</h1>
      <TabList selectedValue={tab} onTabSelect={(_peristiwa, { value }) => setTab(String(value))}>
        {TAB.map((satu) => (
          <Tab key={satu} value={satu}>
            {satu}
          </Tab>
        ))}
      </TabList>
      <ul>
        {TAB.map((satu) => (
          <li key={satu}>{satu}</li>
        ))}
      </ul>
      <Field label="Isi">
        <Textarea />
      </Field>
      <Button appearance="primary">Sisipkan</Button>
    </main>
  );
}

const akar = document.querySelector('#akar');
const nonce = document.querySelector<HTMLStyleElement>('#gaya-dasar')?.nonce ?? '';
if (akar === null) throw new Error('page without root');
const renderer = createDOMRenderer(document, { styleElementAttributes: { nonce } });
await Office.onReady();
createRoot(akar).render(
  <RendererProvider renderer={renderer} targetDocument={document}>
    <FluentProvider theme={webLightTheme}>
      <Panel />
    </FluentProvider>
  </RendererProvider>,
);
