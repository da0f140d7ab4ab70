import type { Messages } from '../messages.js';

export const vi: Messages = {
  headingIdentify: 'Đăng nhập',
  headingCode: 'Nhập mã xác minh',
  headingLink: 'Kiểm tra email của bạn',
  headingDone: 'Bạn đã đăng nhập',
  connections: 'Đăng nhập bằng',
  email: 'Email',
  sms: 'Tin nhắn SMS',
  emailLabel: 'Địa chỉ email',
  phoneLabel: 'Số điện thoại',
  phoneHint: 'Hãy bắt đầu bằng dấu + và mã quốc gia.',
  phoneExample: (example) => `Ví dụ: ${example}, hoặc bắt đầu bằng dấu + và mã quốc gia.`,
  countryLabel: 'Quốc gia',
  noCountry: 'Không tìm thấy quốc gia này',
  phoneUnusual: 'Số này có vẻ bất thường. Hãy kiểm tra rồi tiếp tục.',
  codeLabel: 'Mã xác minh',
  suggestion: (email) => `Có phải ý bạn là ${email}?`,
  submitIdentifier: 'Tiếp tục',
  submitCode: 'Đăng nhập',
  sending: 'Đang gửi…',
  checking: 'Đang kiểm tra…',
  codeSentByEmail: (email) => `Chúng tôi đã gửi mã qua email đến ${email}.`,
  codeSentBySms: (phoneNumber) => `Chúng tôi đã gửi mã qua SMS đến ${phoneNumber}.`,
  linkSent: (email) => `Chúng tôi đã gửi liên kết đăng nhập đến ${email}.`,
  linkHint: 'Hãy mở liên kết trong email mới nhất bằng trình duyệt này.',
  resendCode: 'Gửi mã mới',
  resendLink: 'Gửi liên kết mới',
  codeResent: 'Chúng tôi đã gửi mã mới. Mã trước đó không còn dùng được.',
  linkResent: 'Chúng tôi đã gửi liên kết mới. Liên kết trước đó không còn dùng được.',
  changeEmail: 'Dùng địa chỉ email khác',
  changePhoneNumber: 'Dùng số điện thoại khác',
  useEmail: 'Nhận mã qua email',
  useSms: 'Nhận mã qua SMS',
  tryAgainIn: (time) => `Bạn có thể thử lại ${time}.`,
  resendIn: (time) => `Bạn có thể yêu cầu gửi lại ${time}.`,
  tryAgainNow: 'Bây giờ bạn có thể thử lại.',
  resendNow: 'Bây giờ bạn có thể yêu cầu gửi lại.',
  done: 'Bạn có thể tiếp tục.',
  reference: (reference) => `Mã tham chiếu: ${reference}`,
  errors: {
    configuration_invalid:
      'Trang này chưa thiết lập tính năng đăng nhập. Vui lòng liên hệ quản trị viên trang web.',
    tenant_invalid:
      'Địa chỉ đăng nhập của trang web này không đúng. Vui lòng liên hệ quản trị viên trang web.',
    tenant_missing:
      'Địa chỉ đăng nhập của trang web này không tồn tại. Vui lòng liên hệ quản trị viên trang web.',
    client_id_missing:
      'Trang này không nêu rõ mình thuộc ứng dụng nào. Vui lòng liên hệ quản trị viên trang web.',
    client_unknown: 'Ứng dụng này chưa được đăng ký. Vui lòng liên hệ quản trị viên trang web.',
    client_mismatch:
      'Trang này nêu hai ứng dụng khác nhau. Vui lòng liên hệ quản trị viên trang web.',
    client_authentication_required:
      'Ứng dụng này chỉ cho phép đăng nhập qua máy chủ riêng. Vui lòng liên hệ quản trị viên trang web.',
    connection_missing:
      'Trang này không nêu rõ cách liên lạc với bạn. Vui lòng liên hệ quản trị viên trang web.',
    connection_not_found:
      'Cách đăng nhập này không tồn tại. Vui lòng liên hệ quản trị viên trang web.',
    connection_not_in_tenant:
      'Cách đăng nhập này là của trang web khác. Vui lòng liên hệ quản trị viên trang web.',
    connection_disabled: 'Cách đăng nhập này đã bị tắt. Vui lòng liên hệ quản trị viên trang web.',
    connection_not_passwordless:
      'Cách đăng nhập này không gửi được mã hay liên kết. Vui lòng liên hệ quản trị viên trang web.',
    connection_not_configured:
      'Cách đăng nhập này chưa được thiết lập xong. Vui lòng liên hệ quản trị viên trang web.',
    auth_params_invalid:
      'Trang này đã gửi chế độ cài đặt không đọc được. Vui lòng liên hệ quản trị viên trang web.',
    property_not_allowed: 'Trang này gửi thừa thông tin. Vui lòng liên hệ quản trị viên trang web.',
    property_missing: 'Trang này gửi thiếu thông tin. Vui lòng liên hệ quản trị viên trang web.',
    send_invalid:
      'Trang này không yêu cầu mã, cũng không yêu cầu liên kết. Vui lòng liên hệ quản trị viên trang web.',
    scope_invalid:
      'Trang này đã yêu cầu các quyền không đọc được. Vui lòng liên hệ quản trị viên trang web.',
    dotted_fields:
      'Một quy tắc của trang web này gây lỗi đăng nhập. Vui lòng liên hệ quản trị viên trang web.',
    forwarded_for_invalid:
      'Trang web này đã chuyển tiếp địa chỉ mạng không đúng. Vui lòng liên hệ quản trị viên trang web.',
    endpoint_disabled:
      'Kiểu đăng nhập này chưa được bật. Vui lòng liên hệ quản trị viên trang web.',
    method_not_allowed:
      'Kiểu yêu cầu này không được phép. Vui lòng liên hệ quản trị viên trang web.',
    grant_not_allowed:
      'Ứng dụng này không cho phép đăng nhập bằng mã. Vui lòng liên hệ quản trị viên trang web.',
    response_type_unsupported:
      'Trang này đã yêu cầu phản hồi không được hỗ trợ. Vui lòng liên hệ quản trị viên trang web.',
    origin_not_allowed:
      'Không được phép đăng nhập từ trang này. Vui lòng liên hệ quản trị viên trang web.',
    cross_origin_not_allowed:
      'Ứng dụng này không cho phép đăng nhập từ trang web khác. Vui lòng liên hệ quản trị viên trang web.',
    email_required: 'Hãy nhập địa chỉ email của bạn.',
    email_invalid: 'Hãy nhập địa chỉ email đầy đủ, chẳng hạn như name@example.com.',
    phone_required: 'Hãy nhập số điện thoại của bạn.',
    phone_invalid: 'Số điện thoại này không dùng được. Hãy kiểm tra các chữ số.',
    phone_too_short: 'Số điện thoại này quá ngắn. Hãy kiểm tra xem có thiếu chữ số nào không.',
    phone_too_long: 'Số điện thoại này quá dài. Hãy kiểm tra xem có thừa chữ số nào không.',
    phone_country_unknown: 'Hãy bắt đầu bằng dấu + và mã quốc gia, chẳng hạn như +84.',
    phone_country_not_offered: 'Chúng tôi không hỗ trợ số của quốc gia này. Hãy nhập số khác.',
    phone_not_mobile: 'Số này không nhận được tin nhắn SMS. Hãy nhập số di động.',
    phone_region_unsupported:
      'Chúng tôi không gửi được SMS đến số ở khu vực này. Hãy nhập số khác.',
    phone_opted_out:
      'Số này đã hủy nhận tin nhắn SMS. Hãy nhắn START đến số của chúng tôi hoặc nhập số khác.',
    signup_disabled:
      'Hiện không thể tạo tài khoản mới. Hãy nhập địa chỉ hoặc số của tài khoản bạn đã có.',
    identifier_missing:
      'Không nhận được địa chỉ hoặc số của bạn. Hãy nhập lại hoặc liên hệ quản trị viên trang web.',
    code_required: 'Hãy nhập mã mà chúng tôi đã gửi.',
    code_wrong: 'Mã này không đúng. Hãy nhập mã mới nhất mà chúng tôi đã gửi.',
    request_invalid:
      'Không đọc được yêu cầu này. Hãy thử lại hoặc liên hệ quản trị viên trang web.',
    code_expired: 'Mã này đã hết hạn. Hãy yêu cầu mã mới.',
    code_attempts_exceeded: 'Mã này đã được thử quá nhiều lần. Hãy yêu cầu mã mới.',
    code_incomplete: ({ codeLength }) => `Hãy nhập đủ ${codeLength} chữ số của mã.`,
    network:
      'Không kết nối được với dịch vụ đăng nhập. Hãy kiểm tra kết nối rồi thử lại. Nếu các trang khác vẫn mở được, hãy liên hệ quản trị viên trang web.',
    offline: 'Bạn đang ngoại tuyến. Hãy kết nối Internet rồi thử lại.',
    timeout: 'Dịch vụ đăng nhập không phản hồi kịp thời. Hãy thử lại.',
    response_invalid: 'Dịch vụ đăng nhập đã gửi phản hồi không hợp lệ. Hãy thử lại.',
    unknown: 'Đã xảy ra sự cố ngoài dự kiến. Hãy thử lại hoặc liên hệ quản trị viên trang web.',
    server_error: 'Dịch vụ đăng nhập đang gặp sự cố. Hãy thử lại sau giây lát.',
    service_unavailable: 'Dịch vụ đăng nhập đang ngừng hoạt động. Hãy thử lại sau vài phút.',
    identity_provider_failed: 'Không gửi được mã hoặc liên kết. Hãy thử lại sau giây lát.',
    connection_failed: 'Cách đăng nhập này đang gặp sự cố. Hãy thử lại sau giây lát.',
    sms_not_sent: 'Không gửi được tin nhắn SMS. Hãy kiểm tra số rồi thử lại.',
    sms_gateway_unavailable:
      'Hiện không gửi được tin nhắn SMS. Hãy thử lại sau vài phút hoặc liên hệ quản trị viên trang web.',
    rate_limited: 'Có quá nhiều yêu cầu. Hãy chờ đếm ngược xong rồi thử lại.',
    too_many_attempts:
      'Có quá nhiều lần thử không thành công. Hãy dùng địa chỉ hoặc số khác, hoặc quay lại sau.',
    suspicious_activity:
      'Việc đăng nhập bị dừng do có hoạt động bất thường. Hãy dùng địa chỉ hoặc số khác, hoặc liên hệ quản trị viên trang web.',
    user_blocked: 'Tài khoản này đã bị chặn. Vui lòng liên hệ quản trị viên trang web.',
    password_leaked:
      'Tài khoản này đã được khóa để bảo vệ. Hãy làm theo hướng dẫn trong email về việc này.',
    link_expired: 'Liên kết này đã hết hạn. Hãy tiếp tục để nhận liên kết mới.',
    link_invalid: ({ newerSent }) =>
      newerSent
        ? 'Liên kết này đã được thay bằng liên kết mới hơn. Hãy mở email mới nhất hoặc tiếp tục để nhận liên kết mới.'
        : 'Liên kết này đã được dùng, có thể là do trình quét email. Hãy tiếp tục để nhận liên kết mới.',
    link_other_browser:
      'Liên kết này dành cho trình duyệt đã yêu cầu. Hãy mở ở đó hoặc tiếp tục để nhận liên kết mới.',
    session_expired: 'Quá trình đăng nhập kéo dài quá lâu. Hãy bắt đầu lại.',
    captcha_required:
      'Chúng tôi cần xác minh bạn là người thật. Hãy hoàn tất bước kiểm tra rồi thử lại.',
    mfa_required: 'Tài khoản của bạn cần thêm một bước nữa. Hãy thực hiện trên trang này.',
    access_denied: 'Trang web không cho bạn đăng nhập. Vui lòng liên hệ quản trị viên trang web.',
  },
};
