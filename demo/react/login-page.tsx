import { PasswordlessLogin } from 'passwordless-login/react';
import type { User } from './user.js';

const { VITE_TENANT_URL, VITE_CLIENT_ID } = import.meta.env;

export function LoginPage({ onLogin }: { onLogin: (user: User) => void }) {
  return (
    <PasswordlessLogin
      baseUrl={VITE_TENANT_URL}
      clientId={VITE_CLIENT_ID}
      autoFocus
      onPasswordlessSuccess={({ detail }) => onLogin(detail)}
    />
  );
}
