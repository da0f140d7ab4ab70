import { PasswordlessLogin } from 'passwordless-login/react';
import { StrictMode, useState, version } from 'react';
import { createRoot } from 'react-dom/client';

function Page() {
  const [visitor, setVisitor] = useState('');
  return (
    <>
      <PasswordlessLogin
        baseUrl="/"
        clientId="demo-client"
        onPasswordlessSuccess={({ detail }) => setVisitor(detail.identifier)}
      />
      <output data-react={version}>{visitor}</output>
    </>
  );
}

createRoot(document.getElementById('root')).render(
  <StrictMode>
    <Page />
  </StrictMode>,
);
