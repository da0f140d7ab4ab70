import type { Messages } from '../messages.js';

export const ms: Messages = {
  headingIdentify: 'Log masuk',
  headingCode: 'Masukkan kod pengesahan',
  headingLink: 'Semak e-mel anda',
  headingDone: 'Anda telah log masuk',
  connections: 'Log masuk dengan',
  email: 'E-mel',
  sms: 'SMS',
  emailLabel: 'Alamat e-mel',
  phoneLabel: 'Nombor telefon',
  phoneHint: 'Mulakan dengan + dan kod negara.',
  phoneExample: (example) => `Contohnya ${example}, atau mulakan dengan + dan kod negara.`,
  countryLabel: 'Negara',
  noCountry: 'Negara tidak ditemui',
  phoneUnusual: 'Nombor ini nampak lain daripada biasa. Semak dahulu, kemudian teruskan.',
  codeLabel: 'Kod pengesahan',
  suggestion: (email) => `Adakah maksud anda ${email}?`,
  submitIdentifier: 'Teruskan',
  submitCode: 'Log masuk',
  sending: 'Menghantar…',
  checking: 'Menyemak…',
  codeSentByEmail: (email) => `Kami telah menghantar kod melalui e-mel ke ${email}.`,
  codeSentBySms: (phoneNumber) => `Kami telah menghantar kod melalui SMS ke ${phoneNumber}.`,
  linkSent: (email) => `Kami telah menghantar pautan log masuk ke ${email}.`,
  linkHint: 'Buka pautan dalam e-mel terbaharu dengan penyemak imbas ini.',
  resendCode: 'Hantar kod baharu',
  resendLink: 'Hantar pautan baharu',
  codeResent: 'Kami telah menghantar kod baharu. Kod sebelumnya tidak boleh digunakan lagi.',
  linkResent: 'Kami telah menghantar pautan baharu. Pautan sebelumnya tidak boleh digunakan lagi.',
  changeEmail: 'Gunakan alamat e-mel lain',
  changePhoneNumber: 'Gunakan nombor telefon lain',
  useEmail: 'Terima kod melalui e-mel',
  useSms: 'Terima kod melalui SMS',
  tryAgainIn: (time) => `Anda boleh cuba lagi ${time}.`,
  resendIn: (time) => `Anda boleh meminta mesej baharu ${time}.`,
  tryAgainNow: 'Anda boleh cuba lagi sekarang.',
  resendNow: 'Anda boleh meminta mesej baharu sekarang.',
  done: 'Anda boleh teruskan.',
  reference: (reference) => `Rujukan: ${reference}`,
  errors: {
    configuration_invalid:
      'Log masuk belum disediakan pada halaman ini. Sila hubungi pentadbir laman web.',
    tenant_invalid: 'Alamat log masuk laman web ini salah. Sila hubungi pentadbir laman web.',
    tenant_missing:
      'Alamat log masuk laman web ini tidak ditemui. Sila hubungi pentadbir laman web.',
    client_id_missing:
      'Halaman ini tidak menyatakan aplikasinya. Sila hubungi pentadbir laman web.',
    client_unknown: 'Aplikasi ini tidak berdaftar. Sila hubungi pentadbir laman web.',
    client_mismatch:
      'Halaman ini menyatakan dua aplikasi berbeza. Sila hubungi pentadbir laman web.',
    client_authentication_required:
      'Aplikasi ini hanya membenarkan log masuk melalui pelayannya. Sila hubungi pentadbir laman web.',
    connection_missing:
      'Halaman ini tidak menyatakan cara menghubungi anda. Sila hubungi pentadbir laman web.',
    connection_not_found: 'Cara log masuk ini tidak wujud. Sila hubungi pentadbir laman web.',
    connection_not_in_tenant:
      'Cara log masuk ini milik laman web lain. Sila hubungi pentadbir laman web.',
    connection_disabled: 'Cara log masuk ini telah dimatikan. Sila hubungi pentadbir laman web.',
    connection_not_passwordless:
      'Cara log masuk ini tidak boleh menghantar kod atau pautan. Sila hubungi pentadbir laman web.',
    connection_not_configured:
      'Cara log masuk ini belum siap disediakan. Sila hubungi pentadbir laman web.',
    auth_params_invalid:
      'Halaman ini menghantar tetapan yang tidak dapat dibaca. Sila hubungi pentadbir laman web.',
    property_not_allowed:
      'Halaman ini menghantar data berlebihan. Sila hubungi pentadbir laman web.',
    property_missing:
      'Halaman ini menghantar data tidak lengkap. Sila hubungi pentadbir laman web.',
    send_invalid: 'Halaman ini tidak meminta kod mahupun pautan. Sila hubungi pentadbir laman web.',
    scope_invalid:
      'Halaman ini meminta kebenaran yang tidak dapat dibaca. Sila hubungi pentadbir laman web.',
    dotted_fields:
      'Satu peraturan laman web ini menyebabkan log masuk gagal. Sila hubungi pentadbir laman web.',
    forwarded_for_invalid:
      'Laman web ini menyampaikan alamat rangkaian yang salah. Sila hubungi pentadbir laman web.',
    endpoint_disabled: 'Jenis log masuk ini belum didayakan. Sila hubungi pentadbir laman web.',
    method_not_allowed: 'Jenis permintaan ini tidak dibenarkan. Sila hubungi pentadbir laman web.',
    grant_not_allowed:
      'Aplikasi ini tidak dibenarkan menggunakan kod untuk log masuk. Sila hubungi pentadbir laman web.',
    response_type_unsupported:
      'Halaman ini meminta jawapan yang tidak disokong. Sila hubungi pentadbir laman web.',
    origin_not_allowed:
      'Log masuk dari halaman ini tidak dibenarkan. Sila hubungi pentadbir laman web.',
    cross_origin_not_allowed:
      'Aplikasi ini tidak membenarkan log masuk dari laman web lain. Sila hubungi pentadbir laman web.',
    email_required: 'Masukkan alamat e-mel anda.',
    email_invalid: 'Masukkan alamat e-mel penuh, seperti nama@example.com.',
    phone_required: 'Masukkan nombor telefon anda.',
    phone_invalid: 'Nombor telefon ini tidak boleh digunakan. Semak digitnya.',
    phone_too_short: 'Nombor telefon ini terlalu pendek. Pastikan tiada digit yang tertinggal.',
    phone_too_long: 'Nombor telefon ini terlalu panjang. Pastikan tiada digit yang berlebihan.',
    phone_country_unknown: 'Mulakan dengan + dan kod negara, seperti +60.',
    phone_country_not_offered:
      'Kami tidak boleh menggunakan nombor dari negara ini. Masukkan nombor lain.',
    phone_not_mobile: 'Nombor ini tidak boleh menerima SMS. Masukkan nombor telefon bimbit.',
    phone_region_unsupported:
      'Kami tidak boleh menghantar SMS ke nombor di kawasan ini. Masukkan nombor lain.',
    phone_opted_out:
      'Nombor ini telah berhenti menerima SMS kami. Hantar SMS START ke nombor kami, atau masukkan nombor lain.',
    signup_disabled:
      'Akaun baharu tidak boleh dibuka. Masukkan alamat e-mel atau nombor bagi akaun sedia ada anda.',
    identifier_missing:
      'Alamat e-mel atau nombor anda tidak diterima. Masukkan semula, atau hubungi pentadbir laman web.',
    code_required: 'Masukkan kod daripada mesej kami.',
    code_wrong: 'Kod ini tidak boleh digunakan. Masukkan kod daripada mesej terbaharu kami.',
    request_invalid:
      'Permintaan ini tidak dapat dibaca. Cuba lagi, atau hubungi pentadbir laman web.',
    code_expired: 'Kod ini telah tamat tempoh. Minta kod baharu.',
    code_attempts_exceeded: 'Kod ini telah dicuba terlalu banyak kali. Minta kod baharu.',
    code_incomplete: ({ codeLength }) => `Masukkan kod penuh ${codeLength} digit.`,
    network:
      'Perkhidmatan log masuk tidak dapat dihubungi. Semak sambungan anda dan cuba lagi. Jika halaman lain boleh dibuka, hubungi pentadbir laman web.',
    offline: 'Anda di luar talian. Sambung ke Internet dan cuba lagi.',
    timeout: 'Perkhidmatan log masuk tidak menjawab tepat pada masanya. Cuba lagi.',
    response_invalid: 'Perkhidmatan log masuk menghantar jawapan yang tidak difahami. Cuba lagi.',
    unknown: 'Berlaku masalah yang tidak dijangka. Cuba lagi, atau hubungi pentadbir laman web.',
    server_error: 'Perkhidmatan log masuk mengalami masalah. Cuba sebentar lagi.',
    service_unavailable: 'Perkhidmatan log masuk tidak tersedia. Cuba lagi dalam beberapa minit.',
    identity_provider_failed: 'Mesej tidak dapat dihantar. Cuba sebentar lagi.',
    connection_failed: 'Cara log masuk ini mengalami masalah. Cuba sebentar lagi.',
    sms_not_sent: 'SMS tidak dapat dihantar. Semak nombor dan cuba lagi.',
    sms_gateway_unavailable:
      'SMS tidak dapat dihantar sekarang. Cuba lagi dalam beberapa minit, atau hubungi pentadbir laman web.',
    rate_limited:
      'Terlalu banyak permintaan. Tunggu sehingga kira detik tamat, kemudian cuba lagi.',
    too_many_attempts:
      'Terlalu banyak percubaan gagal. Gunakan alamat e-mel atau nombor lain, atau kembali kemudian.',
    suspicious_activity:
      'Log masuk dihentikan selepas aktiviti luar biasa. Gunakan alamat e-mel atau nombor lain, atau hubungi pentadbir laman web.',
    user_blocked: 'Akaun ini disekat. Sila hubungi pentadbir laman web.',
    password_leaked: 'Akaun ini dikunci untuk melindunginya. Ikut langkah dalam e-mel mengenainya.',
    link_expired: 'Pautan ini telah tamat tempoh. Teruskan untuk mendapatkan pautan baharu.',
    link_invalid: ({ newerSent }) =>
      newerSent
        ? 'Pautan ini telah diganti dengan yang lebih baharu. Buka e-mel terbaharu kami, atau teruskan untuk mendapatkan pautan baharu.'
        : 'Pautan ini telah digunakan, mungkin oleh pengimbas e-mel. Teruskan untuk mendapatkan pautan baharu.',
    link_other_browser:
      'Pautan ini hanya untuk penyemak imbas yang memintanya. Buka di sana, atau teruskan untuk mendapatkan pautan baharu.',
    session_expired: 'Log masuk mengambil masa terlalu lama. Mulakan semula.',
    captcha_required:
      'Kami perlu memastikan bahawa anda manusia. Selesaikan semakan dan cuba lagi.',
    mfa_required: 'Akaun anda memerlukan langkah kedua. Ikut langkah itu pada halaman ini.',
    access_denied: 'Laman web tidak membenarkan anda masuk. Sila hubungi pentadbir laman web.',
  },
};
