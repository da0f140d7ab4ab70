import { useState } from 'react';
import { Navigate, Route, Routes } from 'react-router';
import { AccountPage } from './account-page.js';
import { LoginPage } from './login-page.js';
import type { User } from './user.js';

/** The pages there are for whom; every other address leads to one of them. */
export function App() {
  const [user, setUser] = useState<User | null>(null);
  return (
    <main>
      <Routes>
        {user ? (
          <Route
            path="/account"
            element={<AccountPage user={user} onLogout={() => setUser(null)} />}
          />
        ) : (
          <Route path="/login" element={<LoginPage onLogin={setUser} />} />
        )}
        <Route path="*" element={<Navigate to={user ? '/account' : '/login'} replace />} />
      </Routes>
    </main>
  );
}
