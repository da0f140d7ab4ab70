import * as core from 'passwordless-login/core';

// All of it, so that none of it is dropped.
console.log(Object.values(core));
