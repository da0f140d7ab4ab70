import type { User } from './user.js';

export function AccountPage({ user, onLogout }: { user: User; onLogout: () => void }) {
  return (
    <>
      <h1>Your account</h1>
      <p>Signed in as {user.identifier}</p>
      <button type="button" onClick={onLogout}>
        Sign out
      </button>
    </>
  );
}
