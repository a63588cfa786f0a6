/** What the departments (cục, vụ) of the ministries are for, by ministry; names with verbs, commas and 'và' that no rule could end. */
export const DEPARTMENTS: readonly string[] = [
  // agriculture and environment
  'quản lý tài nguyên nước', 'quy hoạch và phát triển tài nguyên đất', 'đăng ký và dữ liệu thông tin đất đai', 'quản lý đất đai', 'kinh tế hợp tác và phát triển nông thôn',
  'trồng trọt và bảo vệ thực vật', 'trồng trọt', 'bảo vệ thực vật', 'chăn nuôi và thú y', 'chăn nuôi', 'thú y', 'thủy lợi', 'quản lý và xây dựng công trình thủy lợi', 'lâm nghiệp và kiểm lâm', 'lâm nghiệp', 'kiểm lâm', 'thủy sản và kiểm ngư', 'thủy sản', 'kiểm ngư',
  'quản lý đê điều và phòng, chống thiên tai', 'chất lượng, chế biến và phát triển thị trường', 'biển và hải đảo việt nam', 'địa chất và khoáng sản việt nam', 'khoáng sản việt nam', 'địa chất việt nam',
  'biến đổi khí hậu', 'kiểm soát ô nhiễm môi trường', 'bảo tồn thiên nhiên và đa dạng sinh học', 'viễn thám quốc gia', 'đo đạc, bản đồ và thông tin địa lý việt nam', 'khí tượng thủy văn',
  // finance and investment
  'quản lý giá', 'quản lý công sản', 'quản lý nợ và tài chính đối ngoại', 'quản lý, giám sát bảo hiểm', 'quản lý, giám sát kế toán, kiểm toán', 'dự trữ nhà nước', 'quản lý đấu thầu',
  'phát triển doanh nghiệp', 'phát triển doanh nghiệp tư nhân và kinh tế tập thể', 'đầu tư nước ngoài', 'quản lý quy hoạch', 'thi đua, khen thưởng và tuyên truyền', 'thi đua - khen thưởng', 'thi đua, khen thưởng',
  // home affairs, labour, health
  'quản lý lao động ngoài nước', 'an toàn lao động', 'người có công', 'bảo trợ xã hội', 'phòng, chống tệ nạn xã hội', 'quan hệ lao động và tiền lương', 'tiền lương và bảo hiểm xã hội', 'văn thư và lưu trữ nhà nước',
  'quản lý khám, chữa bệnh', 'y tế dự phòng', 'phòng bệnh', 'quản lý dược', 'quản lý môi trường y tế', 'quản lý y, dược cổ truyền', 'sức khỏe bà mẹ - trẻ em', 'khoa học công nghệ và đào tạo', 'hạ tầng và thiết bị y tế',
  // construction and transport
  'hạ tầng kỹ thuật', 'phát triển đô thị', 'quản lý nhà và thị trường bất động sản', 'giám định nhà nước về chất lượng công trình xây dựng', 'kinh tế xây dựng', 'kinh tế - quản lý đầu tư xây dựng', 'quản lý đầu tư xây dựng', 'quản lý hoạt động xây dựng',
  'đường bộ việt nam', 'đường cao tốc việt nam', 'đăng kiểm việt nam', 'hàng hải việt nam', 'hàng hải và đường thủy việt nam', 'hàng không việt nam', 'đường sắt việt nam', 'đường thủy nội địa việt nam',
  // industry and trade
  'điện lực và năng lượng tái tạo', 'điều tiết điện lực', 'dầu khí và than', 'xuất nhập khẩu', 'thương mại điện tử và kinh tế số', 'xúc tiến thương mại', 'phòng vệ thương mại', 'quản lý thị trường', 'quản lý và phát triển thị trường trong nước',
  'kỹ thuật an toàn và môi trường công nghiệp', 'công thương địa phương', 'tiết kiệm năng lượng và phát triển bền vững',
  // science, information, culture
  'tần số vô tuyến điện', 'chuyển đổi số quốc gia', 'phát thanh, truyền hình và thông tin điện tử', 'xuất bản, in và phát hành', 'thông tin cơ sở', 'thông tin đối ngoại', 'thông tin cơ sở và thông tin đối ngoại', 'sở hữu trí tuệ',
  'an toàn bức xạ và hạt nhân', 'năng lượng nguyên tử', 'phát triển thị trường và doanh nghiệp khoa học và công nghệ', 'khởi nghiệp và doanh nghiệp công nghệ',
  'di sản văn hóa', 'nghệ thuật biểu diễn', 'bản quyền tác giả', 'văn hóa cơ sở', 'văn hóa cơ sở, gia đình và thư viện', 'mỹ thuật, nhiếp ảnh và triển lãm', 'thể dục thể thao việt nam', 'du lịch quốc gia việt nam', 'văn hóa các dân tộc việt nam',
  'thông tin xúc tiến du lịch', 'xúc tiến du lịch', 'thông tin và xúc tiến du lịch',
  'quản lý, giám sát chính sách thuế, phí và lệ phí', 'dự báo, thống kê - ổn định tiền tệ, tài chính', 'phát triển thị trường nước ngoài', 'dân số, trẻ em và phòng, chống tệ nạn xã hội', 'giám sát, thẩm định và xử lý sau thanh tra',
  // education, justice, police
  'kiểm tra văn bản và tổ chức thi hành pháp luật', 'an ninh chính trị nội bộ', 'cảnh sát điều tra tội phạm về ma túy', 'cảnh sát điều tra tội phạm', 'thi hành án dân sự',
  'giáo dục chính trị và công tác học sinh, sinh viên', 'giáo dục chính trị',   'công tác đảng và công tác chính trị', 'giám sát và xử lý sau thanh tra', 'giám sát, kiểm tra và xử lý sau thanh tra', 'quản lý nước và công trình', 'quản lý nước', 'giáo dục trung học - giáo dục thường xuyên', 'giáo dục trung học và giáo dục thường xuyên', 'giáo dục thường xuyên - hướng nghiệp', 'giáo dục thường xuyên', 'giáo dục nghề nghiệp - giáo dục thường xuyên', 'giáo dục mầm non - tiểu học', 'giáo dục hòa nhập', 'hỗ trợ phát triển giáo dục hòa nhập', 'chính trị, tư tưởng và công tác học sinh, sinh viên', 'chính sách pháp luật và quan hệ lao động', 'chính sách, pháp luật và quan hệ lao động', 'tuyên giáo - nữ công', 'tuyên giáo - tổ chức', 'gia đình - kinh tế', 'tổ chức - xây dựng đoàn',
  'nhà giáo và cán bộ quản lý giáo dục', 'giáo dục nghề nghiệp và giáo dục thường xuyên', 'công tác học sinh, sinh viên', 'hộ tịch, quốc tịch, chứng thực', 'hành chính tư pháp', 'đăng ký quốc gia giao dịch bảo đảm', 'đăng ký giao dịch bảo đảm và bồi thường nhà nước', 'trợ giúp pháp lý',
  'bổ trợ tư pháp', 'quản lý xử lý vi phạm hành chính và theo dõi thi hành pháp luật', 'phổ biến, giáo dục pháp luật', 'phổ biến, giáo dục pháp luật và trợ giúp pháp lý', 'kiểm tra văn bản quy phạm pháp luật', 'kiểm tra văn bản và quản lý xử lý vi phạm hành chính',
  'cảnh sát phòng cháy, chữa cháy và cứu nạn, cứu hộ', 'cảnh sát giao thông',
];

/** … and what centres, boards, associations and companies are for. */
export const BUSINESSES: readonly string[] = [
  'công nhân và công đoàn', 'công tác xã hội và quỹ bảo trợ trẻ em', 'công tác xã hội', 'đào tạo theo nhu cầu xã hội', 'hành động vì sự phát triển cộng đồng', 'khám bệnh theo yêu cầu', 'điều trị theo yêu cầu', 'khoa học tổng hợp', 'ca múa nhạc dân gian',
  'trí thức khoa học và công nghệ trẻ', 'đầu tư phát triển hạ tầng', 'tư vấn cải cách thủ tục hành chính', 'hậu cần, phục vụ', 'hậu cần - phục vụ', 'các khu công nghiệp và chế xuất', 'thanh tra, pháp chế và đảm bảo chất lượng', 'đảm bảo chất lượng', 'bảo đảm chất lượng',
  'thị trường trong nước', 'thị trường ngoài nước', 'chính sách thương mại đa biên', 'khoa học, giáo dục, tài nguyên và môi trường', 'kinh tế địa phương và lãnh thổ', 'các định chế tài chính', 'hợp tác xã và kinh tế tập thể', 'kinh tế tập thể',
  'thủy lợi và phòng, chống thiên tai', 'quản lý xây dựng công trình', 'công nghệ thông tin tài nguyên và môi trường', 'dịch vụ đấu giá tài sản', 'đấu giá tài sản', 'xúc tiến đầu tư, thương mại và du lịch', 'xúc tiến thương mại và du lịch', 'hỗ trợ doanh nghiệp nhỏ và vừa', 'bệnh nhiệt đới',
  'bảo vệ bản quyền phát thanh truyền hình', 'ca múa nhạc dân tộc', 'ca múa nhạc', 'nghệ thuật truyền thống', 'mua sắm tập trung thuốc quốc gia', 'mua sắm tài sản công', 'điều phối ghép bộ phận cơ thể người', 'đầu tư phát triển đường cao tốc', 'lưu ký và bù trừ chứng khoán',
  'đầu tư và kinh doanh vốn nhà nước', 'vận hành hệ thống điện và thị trường điện', 'dịch vụ môi trường đô thị', 'trung cấp nghề dân tộc nội trú', 'trung cấp nghề', 'con nuôi', 'cung ứng dịch vụ sự nghiệp công', 'cung ứng dịch vụ công', 'dịch vụ sự nghiệp công',
  'kiểm tra tải trọng xe lưu động', 'kiểm tra tải trọng xe', 'phát triển khoa học và công nghệ', 'phát triển khoa học và công nghệ quốc gia', 'nghiên cứu phát triển kinh tế tư nhân', 'chăn nuôi và thú y', 'quan hệ đối ngoại', 'công tác đội', 'khoa học công nghệ và hợp tác quốc tế',
  'dự án điện', 'dự án đầu tư xây dựng các công trình nông nghiệp và phát triển nông thôn', 'đào tạo nguồn nhân lực và cung ứng lao động', 'kiểm định chất lượng công trình xây dựng', 'truyền tải điện', 'đầu tư phát triển', 'chăm sóc sức khỏe sinh sản', 'điều phối chương trình mục tiêu quốc gia xây dựng nông thôn mới', 'quản lý và khai thác công trình công cộng',
  'hỗ trợ phụ nữ phát triển kinh tế', 'tuyên giáo - gia đình và xã hội', 'gia đình - xã hội', 'chính sách - luật pháp', 'hỗ trợ phụ nữ khởi nghiệp', 'công tác hội đồng nhân dân', 'công tác quốc hội', 'công tác hội đồng',
  'kinh tế số và xã hội số', 'giám sát và thẩm định đầu tư', 'đào tạo, bồi dưỡng cán bộ, công chức, viên chức', 'truyền thông và thi đua, khen thưởng', 'thẩm định giá đất và bồi thường', 'hỗ trợ học sinh, sinh viên', 'bảo tồn và phát huy giá trị di sản văn hóa',
  'hoạt động thanh thiếu nhi', 'hoạt động thanh niên', 'kiểm định chất lượng giáo dục', 'kiểm định kỹ thuật an toàn', 'khuyến công và xúc tiến thương mại', 'khuyến công và tư vấn phát triển công nghiệp', 'ứng dụng tiến bộ khoa học và công nghệ', 'thông tin và ứng dụng khoa học và công nghệ',
  'bảo trợ người khuyết tật và trẻ mồ côi', 'khai thác công trình thủy lợi', 'quản lý bến xe', 'quản lý và khai thác công trình hạ tầng', 'hạ tầng mạng', 'lưu trữ lịch sử', 'dự án phát triển đô thị', 'dự án cao tốc bắc - nam', 'các dịch vụ công ích', 'dịch vụ công ích', 'khoa học lao động và xã hội', 'chính trị quốc gia sự thật', 'thông tin khoa học và công nghệ', 'xây dựng và kiểm tra, theo dõi thi hành pháp luật', 'y, dược cổ truyền và trung y kết hợp', 'giáo dục quốc phòng và an ninh', 'tín dụng doanh nghiệp nhỏ và vừa', 'quản lý vận tải, phương tiện và người lái', 'phương tiện và người lái', 'xử lý chất thải rắn sinh hoạt', 'huấn luyện dự bị động viên', 'bảo trợ trẻ em có hoàn cảnh đặc biệt', 'công tác đại biểu', 'khu bảo tồn biển', 'khu bảo tồn thiên nhiên', 'tin học và công báo', 'thông tin - hội nghị', 'hội nghị và nhà khách', 'điều hành thông minh', 'giám sát, điều hành thông minh',
];
