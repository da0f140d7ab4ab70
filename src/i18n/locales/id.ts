import type { Messages } from '../messages.js';

export const id: Messages = {
  headingIdentify: 'Masuk',
  headingCode: 'Masukkan kode verifikasi',
  headingLink: 'Periksa email Anda',
  headingDone: 'Anda sudah masuk',
  connections: 'Masuk dengan',
  email: 'Email',
  sms: 'SMS',
  emailLabel: 'Alamat email',
  phoneLabel: 'Nomor telepon',
  phoneHint: 'Awali dengan + dan kode negara.',
  phoneExample: (example) => `Misalnya ${example}, atau awali dengan + dan kode negara.`,
  countryLabel: 'Negara',
  noCountry: 'Negara tidak ditemukan',
  phoneUnusual: 'Nomor ini tampak tidak biasa. Periksa dulu, lalu lanjutkan.',
  codeLabel: 'Kode verifikasi',
  suggestion: (email) => `Maksud Anda ${email}?`,
  submitIdentifier: 'Lanjutkan',
  submitCode: 'Masuk',
  sending: 'Mengirim…',
  checking: 'Memeriksa…',
  codeSentByEmail: (email) => `Kami telah mengirim kode melalui email ke ${email}.`,
  codeSentBySms: (phoneNumber) => `Kami telah mengirim kode melalui SMS ke ${phoneNumber}.`,
  linkSent: (email) => `Kami telah mengirim tautan masuk ke ${email}.`,
  linkHint: 'Buka tautan di email terbaru dengan browser ini.',
  resendCode: 'Kirim kode baru',
  resendLink: 'Kirim tautan baru',
  codeResent: 'Kami telah mengirim kode baru. Kode sebelumnya tidak berlaku lagi.',
  linkResent: 'Kami telah mengirim tautan baru. Tautan sebelumnya tidak berlaku lagi.',
  changeEmail: 'Gunakan alamat email lain',
  changePhoneNumber: 'Gunakan nomor telepon lain',
  useEmail: 'Terima kode melalui email',
  useSms: 'Terima kode melalui SMS',
  tryAgainIn: (time) => `Anda dapat mencoba lagi ${time}.`,
  resendIn: (time) => `Anda dapat meminta pesan baru ${time}.`,
  tryAgainNow: 'Sekarang Anda dapat mencoba lagi.',
  resendNow: 'Sekarang Anda dapat meminta pesan baru.',
  done: 'Anda dapat melanjutkan.',
  reference: (reference) => `Referensi: ${reference}`,
  errors: {
    configuration_invalid:
      'Proses masuk belum disiapkan di halaman ini. Silakan hubungi pengelola situs.',
    tenant_invalid: 'Alamat masuk situs ini salah. Silakan hubungi pengelola situs.',
    tenant_missing: 'Alamat masuk situs ini tidak ditemukan. Silakan hubungi pengelola situs.',
    client_id_missing:
      'Halaman ini tidak menyebutkan aplikasinya. Silakan hubungi pengelola situs.',
    client_unknown: 'Aplikasi ini tidak terdaftar. Silakan hubungi pengelola situs.',
    client_mismatch:
      'Halaman ini menyebutkan dua aplikasi berbeda. Silakan hubungi pengelola situs.',
    client_authentication_required:
      'Aplikasi ini hanya mengizinkan masuk melalui servernya. Silakan hubungi pengelola situs.',
    connection_missing:
      'Halaman ini tidak menyebutkan cara menghubungi Anda. Silakan hubungi pengelola situs.',
    connection_not_found: 'Cara masuk ini tidak ada. Silakan hubungi pengelola situs.',
    connection_not_in_tenant: 'Cara masuk ini milik situs lain. Silakan hubungi pengelola situs.',
    connection_disabled: 'Cara masuk ini dinonaktifkan. Silakan hubungi pengelola situs.',
    connection_not_passwordless:
      'Cara masuk ini tidak dapat mengirim kode atau tautan. Silakan hubungi pengelola situs.',
    connection_not_configured:
      'Cara masuk ini belum selesai disiapkan. Silakan hubungi pengelola situs.',
    auth_params_invalid:
      'Halaman ini mengirim setelan yang tidak terbaca. Silakan hubungi pengelola situs.',
    property_not_allowed: 'Halaman ini mengirim data berlebih. Silakan hubungi pengelola situs.',
    property_missing: 'Halaman ini mengirim data tidak lengkap. Silakan hubungi pengelola situs.',
    send_invalid: 'Halaman ini tidak meminta kode ataupun tautan. Silakan hubungi pengelola situs.',
    scope_invalid: 'Halaman ini meminta izin yang tidak terbaca. Silakan hubungi pengelola situs.',
    dotted_fields:
      'Sebuah aturan di situs ini menggagalkan proses masuk. Silakan hubungi pengelola situs.',
    forwarded_for_invalid:
      'Situs ini meneruskan alamat jaringan yang salah. Silakan hubungi pengelola situs.',
    endpoint_disabled: 'Jenis proses masuk ini belum diaktifkan. Silakan hubungi pengelola situs.',
    method_not_allowed: 'Jenis permintaan ini tidak diizinkan. Silakan hubungi pengelola situs.',
    grant_not_allowed:
      'Aplikasi ini tidak diizinkan memakai kode untuk masuk. Silakan hubungi pengelola situs.',
    response_type_unsupported:
      'Halaman ini meminta jawaban yang tidak didukung. Silakan hubungi pengelola situs.',
    origin_not_allowed: 'Masuk dari halaman ini tidak diizinkan. Silakan hubungi pengelola situs.',
    cross_origin_not_allowed:
      'Aplikasi ini tidak mengizinkan masuk dari situs lain. Silakan hubungi pengelola situs.',
    email_required: 'Masukkan alamat email Anda.',
    email_invalid: 'Masukkan alamat email lengkap, misalnya nama@example.com.',
    phone_required: 'Masukkan nomor telepon Anda.',
    phone_invalid: 'Nomor telepon ini tidak dapat digunakan. Periksa angkanya.',
    phone_too_short: 'Nomor telepon ini terlalu pendek. Periksa apakah ada angka yang kurang.',
    phone_too_long: 'Nomor telepon ini terlalu panjang. Periksa apakah ada angka yang berlebih.',
    phone_country_unknown: 'Awali dengan + dan kode negara, misalnya +62.',
    phone_country_not_offered:
      'Kami tidak dapat menggunakan nomor dari negara ini. Masukkan nomor lain.',
    phone_not_mobile: 'Nomor ini tidak dapat menerima SMS. Masukkan nomor ponsel.',
    phone_region_unsupported:
      'Kami tidak dapat mengirim SMS ke nomor di wilayah ini. Masukkan nomor lain.',
    phone_opted_out:
      'Nomor ini telah berhenti menerima SMS kami. Kirim SMS START ke nomor kami, atau masukkan nomor lain.',
    signup_disabled:
      'Akun baru tidak dapat dibuat. Masukkan alamat email atau nomor dari akun yang sudah Anda miliki.',
    identifier_missing:
      'Alamat email atau nomor Anda tidak kami terima. Masukkan lagi, atau hubungi pengelola situs.',
    code_required: 'Masukkan kode dari pesan kami.',
    code_wrong: 'Kode ini tidak dapat digunakan. Masukkan kode dari pesan terbaru kami.',
    request_invalid: 'Permintaan ini tidak terbaca. Coba lagi, atau hubungi pengelola situs.',
    code_expired: 'Kode ini sudah kedaluwarsa. Minta kode baru.',
    code_attempts_exceeded: 'Kode ini sudah terlalu sering dicoba. Minta kode baru.',
    code_incomplete: ({ codeLength }) => `Masukkan kode ${codeLength} digit secara lengkap.`,
    network:
      'Layanan masuk tidak dapat dihubungi. Periksa koneksi Anda, lalu coba lagi. Jika halaman lain dapat dibuka, hubungi pengelola situs.',
    offline: 'Anda sedang offline. Hubungkan ke internet, lalu coba lagi.',
    timeout: 'Layanan masuk tidak menjawab tepat waktu. Coba lagi.',
    response_invalid: 'Layanan masuk mengirim jawaban yang tidak dapat dipahami. Coba lagi.',
    unknown: 'Terjadi masalah yang tidak terduga. Coba lagi, atau hubungi pengelola situs.',
    server_error: 'Layanan masuk mengalami masalah. Coba sebentar lagi.',
    service_unavailable: 'Layanan masuk sedang tidak tersedia. Coba lagi dalam beberapa menit.',
    identity_provider_failed: 'Pesan tidak dapat dikirim. Coba sebentar lagi.',
    connection_failed: 'Cara masuk ini mengalami masalah. Coba sebentar lagi.',
    sms_not_sent: 'SMS tidak dapat dikirim. Periksa nomornya, lalu coba lagi.',
    sms_gateway_unavailable:
      'Saat ini SMS tidak dapat dikirim. Coba lagi dalam beberapa menit, atau hubungi pengelola situs.',
    rate_limited: 'Terlalu banyak permintaan. Tunggu hitung mundur selesai, lalu coba lagi.',
    too_many_attempts:
      'Terlalu banyak percobaan gagal. Gunakan alamat email atau nomor lain, atau kembali lagi nanti.',
    suspicious_activity:
      'Proses masuk dihentikan setelah ada aktivitas tidak biasa. Gunakan alamat email atau nomor lain, atau hubungi pengelola situs.',
    user_blocked: 'Akun ini diblokir. Silakan hubungi pengelola situs.',
    password_leaked:
      'Akun ini dikunci untuk melindunginya. Ikuti langkah-langkah di email tentang hal ini.',
    link_expired: 'Tautan ini sudah kedaluwarsa. Lanjutkan untuk mendapatkan tautan baru.',
    link_invalid: ({ newerSent }) =>
      newerSent
        ? 'Tautan ini telah diganti dengan yang lebih baru. Buka email terbaru kami, atau lanjutkan untuk mendapatkan tautan baru.'
        : 'Tautan ini sudah digunakan, mungkin oleh pemindai email. Lanjutkan untuk mendapatkan tautan baru.',
    link_other_browser:
      'Tautan ini hanya untuk browser yang memintanya. Buka di sana, atau lanjutkan untuk mendapatkan tautan baru.',
    session_expired: 'Proses masuk terlalu lama. Mulai lagi dari awal.',
    captcha_required:
      'Kami perlu memastikan bahwa Anda manusia. Selesaikan pemeriksaan, lalu coba lagi.',
    mfa_required: 'Akun Anda memerlukan langkah kedua. Ikuti langkah itu di halaman ini.',
    access_denied: 'Situs tidak mengizinkan Anda masuk. Silakan hubungi pengelola situs.',
  },
};
