import type { CompleteMessages } from './messages.js';
import { plural } from './plural.js';

const count = plural('vi');
const number = (value: number): string => count(value, { other: '#' });

/** Vietnamese: nouns have one form. */
export const messages: CompleteMessages = {
  lang: 'vi',
  dir: 'ltr',

  comma: ', ',
  clock: (time) => time,
  clockRange: (from, to) => `${from}–${to}`,
  overnight: (from, to) => `${from} – ${to} (ngày hôm sau)`,
  to: ' đến ',
  runsUntil: (date) => `Diễn ra đến hết ${date}`,
  formerDate: 'ngày cũ:',

  status: {
    EventCancelled: 'Đã hủy',
    EventPostponed: 'Hoãn',
    EventRescheduled: 'Đổi ngày',
    EventMovedOnline: 'Chuyển sang trực tuyến',
  },
  newDateFollows: 'Hoãn (sẽ thông báo ngày mới)',
  rescheduled: (to, from) => `Chuyển sang ${to} (thay cho ${from})`,
  online: 'Trực tuyến',
  untitled: 'Không có tiêu đề',
  newTab: '(mở trong thẻ mới)',

  more: (rest) => `Xem thêm ${number(rest)} tin`,
  loading: 'Đang tải…',
  empty: 'Hiện chưa có tin mới.',
  failed: 'Hiện không truy cập được nội dung.',

  later: {
    organizers: 'Đơn vị tổ chức',
    free: 'Vào cửa miễn phí',
    register: 'Đăng ký',
    attachments: 'Tệp đính kèm',
    tags: 'Chủ đề',
    updated: (date) => `Cập nhật ngày ${date}`,
    embed: (host) => `Nội dung bên ngoài tại ${host}`,

    addEvent: 'Thêm vào lịch',
    changeEvent: 'Cập nhật trong lịch',
    eventSaved: 'Đã lưu tệp lịch. Hãy mở tệp để thêm sự kiện.',
    eventNotSaved: 'Không thực hiện được. Vui lòng thử lại.',
    subscribe: 'Đăng ký theo dõi mọi sự kiện',
    share: 'Chia sẻ',
    copyLink: 'Sao chép liên kết',
    copied: 'Đã sao chép liên kết.',
    notCopied: (address) => `Liên kết để sao chép: ${address}`,

    neighbours: 'Bài viết khác',
    previous: 'Bài trước',
    next: 'Bài sau',

    back: 'Quay lại danh sách',
    gone: 'Tin này không còn trong danh sách.',

    running: 'Đang diễn ra',
    coming: 'Sắp diễn ra',
    undated: 'Không có ngày',

    search: 'Tìm kiếm',
    searchIn: (label) => `Tìm trong: ${label}`,
    filters: (chosen) => (chosen ? `Bộ lọc (${chosen})` : 'Bộ lọc'),
    organizerFilter: 'Đơn vị tổ chức',
    moreOptions: (rest) => `${number(rest)} mục khác`,
    chosen: 'Bộ lọc đã chọn',
    remove: (name) => `Bỏ ${name}`,
    reset: 'Đặt lại tất cả',
    found: (found) => `Tìm thấy ${number(found)} tin`,
    notFound: 'Không tìm thấy gì.',

    moreShown: (added, shown, total) =>
      `Thêm ${number(added)} tin, ${number(shown)} trên tổng số ${number(total)}`,
    loaded: 'Đã tải nội dung.',
    ready: (loaded) => `Đã tải ${number(loaded)} tin`,
    failure: {
      unreachable: 'Nguồn tin không phản hồi. Vui lòng thử lại sau vài phút.',
      'not-allowed':
        'Nguồn tin không cho phép trang web này hiển thị tin của họ.',
      blocked: 'Trang web này không cho phép kết nối đến nguồn tin.',
      refused: 'Nguồn tin đã từ chối yêu cầu. Vui lòng thử lại sau.',
      'not-found': 'Không (còn) có gì tại địa chỉ này.',
      busy: 'Nguồn tin đang gặp sự cố hoặc quá tải. Vui lòng thử lại sau vài phút.',
      'not-a-feed': 'Tại địa chỉ này không có danh sách tin đọc được.',
      empty: 'Nguồn tin gửi về câu trả lời trống.',
      expired: 'Nguồn tin này không còn được cập nhật.',
      'too-large': 'Danh sách quá lớn nên không hiển thị được ở đây.',
    },
    retry: 'Thử lại',
    source: (host) => `Đến nguồn tin: ${host}`,
    partly: (hosts) => `Hiện không truy cập được: ${hosts}`,
    stale: (time) => `Cập nhật lúc ${time}. Không tải được phiên bản mới hơn.`,
    inGerman: () =>
      'Các tin này không có bằng tiếng Việt. Tin được hiển thị bằng tiếng Đức.',
  },
};
