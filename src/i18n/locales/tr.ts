import type { Messages } from '../messages.js';

export const tr: Messages = {
  headingIdentify: 'Giriş yapın',
  headingCode: 'Kodu girin',
  headingLink: 'E-postanızı kontrol edin',
  headingDone: 'Giriş yaptınız',
  connections: 'Giriş yöntemi',
  email: 'E-posta',
  sms: 'SMS',
  emailLabel: 'E-posta adresi',
  phoneLabel: 'Telefon numarası',
  phoneHint: '+ işareti ve ülke koduyla başlayın.',
  phoneExample: (example) => `Örneğin ${example} yazın veya + işareti ve ülke koduyla başlayın.`,
  countryLabel: 'Ülke',
  noCountry: 'Böyle bir ülke bulunamadı',
  phoneUnusual: 'Bu numara olağan dışı görünüyor. Kontrol edip devam edin.',
  codeLabel: 'Kod',
  suggestion: (email) => `Bunu mu demek istediniz: ${email}?`,
  submitIdentifier: 'Devam et',
  submitCode: 'Giriş yap',
  sending: 'Gönderiliyor…',
  checking: 'Kontrol ediliyor…',
  codeSentByEmail: (email) => `${email} adresine e-postayla bir kod gönderdik.`,
  codeSentBySms: (phoneNumber) => `${phoneNumber} numarasına SMS ile bir kod gönderdik.`,
  linkSent: (email) => `${email} adresine e-postayla bir giriş bağlantısı gönderdik.`,
  linkHint: 'En yeni e-postadaki bağlantıyı bu tarayıcıda açın.',
  resendCode: 'Yeni kod gönder',
  resendLink: 'Yeni bağlantı gönder',
  codeResent: 'Yeni bir kod gönderdik. Önceki artık geçerli değil.',
  linkResent: 'Yeni bir bağlantı gönderdik. Önceki artık geçerli değil.',
  changeEmail: 'Başka bir e-posta adresi kullan',
  changePhoneNumber: 'Başka bir telefon numarası kullan',
  useEmail: 'Kodu e-postayla al',
  useSms: 'Kodu SMS ile al',
  tryAgainIn: (time) => `${time} tekrar deneyebilirsiniz.`,
  resendIn: (time) => `${time} yeni bir mesaj isteyebilirsiniz.`,
  tryAgainNow: 'Şimdi tekrar deneyebilirsiniz.',
  resendNow: 'Şimdi yeni bir mesaj isteyebilirsiniz.',
  done: 'Devam edebilirsiniz.',
  reference: (reference) => `Referans kodu: ${reference}`,
  errors: {
    configuration_invalid:
      'Bu sayfada giriş ayarları yapılmamış. Site yönetimiyle iletişime geçin.',
    tenant_invalid: 'Bu sitenin giriş adresi yanlış. Site yönetimiyle iletişime geçin.',
    tenant_missing: 'Bu sitenin giriş adresi bulunamadı. Site yönetimiyle iletişime geçin.',
    client_id_missing:
      'Bu sayfa hangi uygulamaya ait olduğunu belirtmiyor. Site yönetimiyle iletişime geçin.',
    client_unknown: 'Giriş hizmeti bu uygulamayı tanımıyor. Site yönetimiyle iletişime geçin.',
    client_mismatch: 'Bu sayfa iki farklı uygulama belirtiyor. Site yönetimiyle iletişime geçin.',
    client_authentication_required:
      'Bu uygulamaya yalnızca kendi sunucusu üzerinden giriş yapılabilir. Site yönetimiyle iletişime geçin.',
    connection_missing:
      'Bu sayfa size nasıl ulaşılacağını belirtmiyor. Site yönetimiyle iletişime geçin.',
    connection_not_found: 'Böyle bir giriş yöntemi yok. Site yönetimiyle iletişime geçin.',
    connection_not_in_tenant:
      'Bu giriş yöntemi başka bir siteye ait. Site yönetimiyle iletişime geçin.',
    connection_disabled: 'Bu giriş yöntemi kapatılmış. Site yönetimiyle iletişime geçin.',
    connection_not_passwordless:
      'Bu giriş yöntemiyle kod veya bağlantı gönderilemiyor. Site yönetimiyle iletişime geçin.',
    connection_not_configured:
      'Bu giriş yönteminin kurulumu tamamlanmamış. Site yönetimiyle iletişime geçin.',
    auth_params_invalid:
      'Bu sayfanın gönderdiği ayarlar okunamadı. Site yönetimiyle iletişime geçin.',
    property_not_allowed: 'Bu sayfa çok fazla bilgi gönderdi. Site yönetimiyle iletişime geçin.',
    property_missing: 'Bu sayfa eksik bilgi gönderdi. Site yönetimiyle iletişime geçin.',
    send_invalid: 'Bu sayfa ne kod ne de bağlantı istedi. Site yönetimiyle iletişime geçin.',
    scope_invalid: 'Bu sayfanın istediği izinler okunamadı. Site yönetimiyle iletişime geçin.',
    dotted_fields:
      'Bu sitenin bir kuralı giriş sırasında hataya yol açtı. Site yönetimiyle iletişime geçin.',
    forwarded_for_invalid: 'Bu site yanlış bir ağ adresi iletti. Site yönetimiyle iletişime geçin.',
    endpoint_disabled: 'Bu tür giriş etkinleştirilmemiş. Site yönetimiyle iletişime geçin.',
    method_not_allowed: 'Bu tür isteklere izin verilmiyor. Site yönetimiyle iletişime geçin.',
    grant_not_allowed:
      'Bu uygulamaya kodla giriş yapılmasına izin verilmiyor. Site yönetimiyle iletişime geçin.',
    response_type_unsupported:
      'Bu sayfa, verilmesi mümkün olmayan bir yanıt istedi. Site yönetimiyle iletişime geçin.',
    origin_not_allowed:
      'Bu sayfadan giriş yapılmasına izin verilmiyor. Site yönetimiyle iletişime geçin.',
    cross_origin_not_allowed:
      'Bu uygulama başka sitelerden giriş yapılmasına izin vermiyor. Site yönetimiyle iletişime geçin.',
    email_required: 'E-posta adresinizi girin.',
    email_invalid: 'E-posta adresinin tamamını girin, örneğin isim@example.com.',
    phone_required: 'Telefon numaranızı girin.',
    phone_invalid: 'Bu telefon numarası kullanılamıyor. Rakamları kontrol edin.',
    phone_too_short: 'Bu telefon numarası çok kısa. Eksik rakam olup olmadığını kontrol edin.',
    phone_too_long: 'Bu telefon numarası çok uzun. Fazla rakam olup olmadığını kontrol edin.',
    phone_country_unknown: '+ işareti ve ülke koduyla başlayın, örneğin +90.',
    phone_country_not_offered: 'Bu ülkenin numaralarını kullanamıyoruz. Başka bir numara girin.',
    phone_not_mobile: 'Bu numara SMS alamıyor. Bir cep telefonu numarası girin.',
    phone_region_unsupported: 'Bu bölgedeki numaralara SMS gönderemiyoruz. Başka bir numara girin.',
    phone_opted_out:
      'Bu numaraya mesaj gönderimi durdurulmuş. Numaramıza START yazıp SMS gönderin veya başka bir numara girin.',
    signup_disabled: 'Yeni hesap açılamıyor. Mevcut hesabınızın adresini veya numarasını girin.',
    identifier_missing:
      'Adresiniz veya numaranız bize ulaşmadı. Tekrar girin veya site yönetimiyle iletişime geçin.',
    code_required: 'Mesajımızdaki kodu girin.',
    code_wrong: 'Bu kod kabul edilmedi. En son mesajımızdaki kodu girin.',
    request_invalid: 'İstek okunamadı. Tekrar deneyin veya site yönetimiyle iletişime geçin.',
    code_expired: 'Bu kodun süresi doldu. Yeni bir kod isteyin.',
    code_attempts_exceeded: 'Bu kod çok fazla kez denendi. Yeni bir kod isteyin.',
    code_incomplete: ({ codeLength }) => `${codeLength} haneli kodun tamamını girin.`,
    network:
      'Giriş hizmetine ulaşılamıyor. İnternet bağlantınızı kontrol edip tekrar deneyin. Diğer sayfalar açılıyorsa site yönetimiyle iletişime geçin.',
    offline: 'Çevrimdışısınız. İnternete bağlanıp tekrar deneyin.',
    timeout: 'Giriş hizmeti zamanında yanıt vermedi. Tekrar deneyin.',
    response_invalid: 'Giriş hizmetinin gönderdiği yanıt anlaşılamadı. Tekrar deneyin.',
    unknown: 'Beklenmeyen bir hata oluştu. Tekrar deneyin veya site yönetimiyle iletişime geçin.',
    server_error: 'Giriş hizmetinde bir sorun var. Biraz sonra tekrar deneyin.',
    service_unavailable: 'Giriş hizmeti şu anda çalışmıyor. Birkaç dakika sonra tekrar deneyin.',
    identity_provider_failed: 'Mesaj gönderilemedi. Biraz sonra tekrar deneyin.',
    connection_failed: 'Bu giriş yönteminde bir sorun var. Biraz sonra tekrar deneyin.',
    sms_not_sent: 'SMS gönderilemedi. Numarayı kontrol edip tekrar deneyin.',
    sms_gateway_unavailable:
      'Şu anda SMS gönderilemiyor. Birkaç dakika sonra tekrar deneyin veya site yönetimiyle iletişime geçin.',
    rate_limited: 'Çok fazla istek gönderildi. Geri sayımın bitmesini bekleyip tekrar deneyin.',
    too_many_attempts:
      'Çok fazla başarısız deneme yapıldı. Başka bir adres veya numara kullanın ya da daha sonra tekrar deneyin.',
    suspicious_activity:
      'Giriş, olağan dışı etkinlik nedeniyle durduruldu. Başka bir adres veya numara kullanın ya da site yönetimiyle iletişime geçin.',
    user_blocked: 'Bu hesap engellenmiş. Site yönetimiyle iletişime geçin.',
    password_leaked:
      'Bu hesap güvenlik nedeniyle kilitlendi. Konuyla ilgili e-postadaki adımları izleyin.',
    link_expired: 'Bu bağlantının süresi doldu. Yenisini almak için devam edin.',
    link_invalid: ({ newerSent }) =>
      newerSent
        ? 'Bu bağlantının yerini daha yenisi aldı. En son mesajımızı açın veya yeni bir bağlantı almak için devam edin.'
        : 'Bu bağlantı daha önce kullanılmış, belki de e-posta güvenlik taraması sırasında. Yenisini almak için devam edin.',
    link_other_browser:
      'Bu bağlantı yalnızca istendiği tarayıcıda çalışır. Orada açın veya yenisini almak için devam edin.',
    session_expired: 'Giriş çok uzun sürdü. Baştan başlayın.',
    captcha_required:
      'İnsan olduğunuzu doğrulamamız gerekiyor. Doğrulamayı tamamlayıp tekrar deneyin.',
    mfa_required: 'Hesabınız ikinci bir adım gerektiriyor. Bu sayfadaki yönergeleri izleyin.',
    access_denied: 'Site, giriş yapmanıza izin vermedi. Site yönetimiyle iletişime geçin.',
  },
};
