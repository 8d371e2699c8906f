import '#contract/schemas/no-evaluation.ts';
import 'pretendard/dist/web/variable/pretendardvariable-dynamic-subset.css';
import '#renderer/ui/styles/tokens.css';
import '#renderer/ui/styles/base.css';
import '#renderer/ui/styles/controls.css';
import '#renderer/frame/frame.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Boot } from '#renderer/frame/Boot.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no root element.');
createRoot(root).render(
  <StrictMode>
    <Boot />
  </StrictMode>,
);
