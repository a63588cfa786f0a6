/** Trips of the leaders in the sample year; `leaders` are places in the order of precedence. */
export interface SampleTrip {
  leaders: number[];
  from: string;
  to: string;
  place: string;
  purposes: string[];
}

export const sampleTrips: readonly SampleTrip[] = [
  { leaders: [0, 3], from: '2021-01-14', to: '2021-01-15', place: 'Sơn La', purposes: ['Giao ban Cụm'] },
  { leaders: [1], from: '2021-01-20', to: '2021-01-22', place: 'Thanh Hóa', purposes: ['Khảo sát chuyên đề'] },
  { leaders: [2], from: '2021-02-03', to: '2021-02-04', place: 'Hà Giang', purposes: ['Làm việc với cơ sở'] },
  { leaders: [0], from: '2021-03-05', to: '2021-03-06', place: 'Quảng Ninh', purposes: ['Tháng Thanh niên'] },
  { leaders: [1, 4], from: '2021-03-09', to: '2021-03-12', place: 'Đắk Lắk', purposes: ['Tháng Thanh niên'] },
  { leaders: [3], from: '2021-03-16', to: '2021-03-18', place: 'Cà Mau', purposes: ['Tháng Thanh niên'] },
  { leaders: [5], from: '2021-03-20', to: '2021-03-22', place: 'Lào Cai', purposes: ['Tháng Thanh niên'] },
  { leaders: [6], from: '2021-03-23', to: '2021-03-24', place: 'Nghệ An', purposes: ['Tháng Thanh niên'] },
  { leaders: [2], from: '2021-04-13', to: '2021-04-16', place: 'Long An', purposes: ['Khảo sát chuyên đề'] },
  { leaders: [4], from: '2021-04-20', to: '2021-04-20', place: 'Hưng Yên', purposes: ['Sinh hoạt chi đoàn'] },
  { leaders: [0], from: '2021-05-11', to: '2021-05-14', place: 'Bình Phước', purposes: ['Làm việc với cơ sở'] },
  { leaders: [5, 6], from: '2021-05-18', to: '2021-05-20', place: 'Phú Yên', purposes: ['Đại hội, hội nghị'] },
  { leaders: [1], from: '2021-06-22', to: '2021-06-25', place: 'Điện Biên', purposes: ['Chiến dịch hè'] },
  { leaders: [3], from: '2021-07-06', to: '2021-07-09', place: 'Hải Dương', purposes: ['Chiến dịch hè'] },
  { leaders: [4], from: '2021-07-13', to: '2021-07-16', place: 'Bắc Giang', purposes: ['Chiến dịch hè'] },
  { leaders: [2, 6], from: '2021-07-20', to: '2021-07-23', place: 'Quảng Nam', purposes: ['Chiến dịch hè'] },
  { leaders: [0], from: '2021-08-03', to: '2021-08-05', place: 'Nam Định', purposes: ['Chiến dịch hè'] },
  { leaders: [5], from: '2021-09-14', to: '2021-09-17', place: 'Lạng Sơn', purposes: ['Khảo sát chuyên đề'] },
  { leaders: [1, 3], from: '2021-10-12', to: '2021-10-13', place: 'Hòa Bình', purposes: ['Giao ban Cụm'] },
  { leaders: [6], from: '2021-10-19', to: '2021-10-21', place: 'Bạc Liêu', purposes: ['Làm việc với cơ sở'] },
  { leaders: [2], from: '2021-11-09', to: '2021-11-11', place: 'Cao Bằng', purposes: ['Làm việc với cơ sở'] },
  { leaders: [0, 4], from: '2021-11-16', to: '2021-11-18', place: 'Hậu Giang', purposes: ['Giao ban Cụm'] },
];
