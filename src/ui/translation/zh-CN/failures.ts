import type { en } from '../en.ts';

export const failures: typeof en.failures = {
  'picture-not-found': {
    sentence: '页面上已没有这张图片。',
    next: '请刷新页面，再在图片上点击右键；或框选图片所在的区域。',
  },
  'picture-not-fetched': {
    sentence: '无法从图片所属的网站下载图片。',
    next: '请框选图片所在的区域，或先保存图片，再在这里选择文件。',
  },
  'not-a-picture': {
    sentence: '这不是图片。',
    next: '请使用 JPEG、PNG、WebP、GIF、BMP、TIFF 或 SVG 格式的身份证图片。',
  },
  'unsupported-format': {
    sentence: '不支持这种图片格式。',
    next: '请另存为 JPEG 或 PNG，或框选图片所在的区域。',
  },
  'broken-picture': {
    sentence: '图片文件已损坏或不完整。',
    next: '请重新获取文件，或再拍一张身份证照片。',
  },
  'picture-too-small': {
    sentence: '图片太小，无法读取。',
    next: '请使用较大的图片：身份证宽度至少要有 400 像素。',
  },
  'picture-too-large': {
    sentence: '图片有一边超过 8192 像素。',
    next: '请缩小图片，或只保留身份证部分，再试一次。',
  },
  'file-too-large': {
    sentence: '图片文件太大。',
    next: '文件不可超过 7 MB：请另存为 JPEG，或只保留身份证部分。',
  },
  'no-card': {
    sentence: '图片中找不到香港身份证。',
    next: '请使用能看到整张身份证正面的图片，或框选身份证的区域。',
  },
  'another-document': {
    sentence: '这似乎是其他证件，不是香港身份证。',
    next: '只能读取香港智能身份证（2003 年版或 2018 年版）的正面。',
  },
  'card-back': {
    sentence: '这是身份证的背面。',
    next: '请使用正面的图片，即印有姓名和号码的一面。',
  },
  'card-too-small': {
    sentence: '身份证在图片中太小。',
    next: '请靠近一点拍摄或使用较大的图片：身份证宽度至少要有 400 像素。',
  },
  'too-blurred': {
    sentence: '图片太模糊，无法读取。',
    next: '请在光线充足的地方重拍，拿稳并对准焦点。',
  },
  'cut-off': {
    sentence: '身份证有一部分被裁掉。',
    next: '请滚动页面至整张图片可见后再试，或使用能看到身份证四角的图片。',
  },
  'recognition-failed': {
    sentence: '未能读取这张身份证。',
    next: '请再试一次；如果仍然失败，请使用更清晰的图片。',
  },
  'page-forbidden': {
    sentence: '浏览器不允许扩展程序在此页面运行。',
    next: '请在普通网站打开表单，或在这里选择图片文件。',
  },
  'page-navigated': {
    sentence: '填写前页面已跳转，因此没有写入任何资料。',
    next: '请返回表单，然后点击“填写此页”。',
  },
  'page-left-while-filling': {
    sentence: '填写期间页面已离开，表单可能已经提交。',
    next: '再次填写前，请先在页面上查看表单是否已提交。',
  },
  'form-of-another-card': {
    sentence: '表单中已有另一个身份证号码或出生日期，因此没有写入任何资料。',
    next: '请清空表单，或点击属于这张身份证的部分，然后点击“填写此页”。',
  },
  'no-form': {
    sentence: '此页面没有可以填写的表单。',
    next: '请打开表单，然后点击“填写此页”；或在这里逐项复制。',
  },
  'nothing-to-fill': {
    sentence: '表单中没有输入框与身份证资料相符。',
    next: '请在这里逐项复制，或在设置中为此表单添加网站规则。',
  },
  'page-left': {
    sentence: '已填写的页面已不再打开。',
    next: '没有可以还原的内容：所填的资料已随页面消失，除非表单已经提交。',
  },
  'focus-elsewhere': {
    sentence: '你最后点选的是表单中另一人的部分，因此没有填写任何内容。',
    next: '请点选持证人的部分，然后按“填写此页”。',
  },
  'undo-incomplete': {
    sentence: '未能还原所有输入框。',
    next: '填写后更改过的输入框，以及页面不允许还原的输入框，会保持现状。请检查表单。',
  },
  'no-reading': {
    sentence: '没有可以填写的身份证资料。',
    next: '请先读取身份证。读取结果会在一段时间后及关闭浏览器时清除。',
  },
  'earlier-card': {
    sentence: '您最后选择的图片未能读取。',
    next: '之前读取的身份证仍在弹出窗口内。如要使用该身份证，请在那里点击“用这张较早的身份证填写”。',
  },
  'value-not-read': {
    sentence: '未能从身份证读取此项资料。',
    next: '请对照图片，点击铅笔图标输入资料，然后再插入。',
  },
  'box-not-writable': {
    sentence: '不能在此输入框插入资料。',
    next: '密码框、已锁定的输入框及其他网站的输入框均不会写入。请在这里复制资料。',
  },
  interrupted: {
    sentence: '读取过程被浏览器中断。',
    next: '请重新开始。',
  },
  'engine-unavailable': {
    sentence: '无法启动本机的读取程序。',
    next: '请关闭部分标签页以释放内存，再试一次。如果仍然失败，请重新启动浏览器。',
  },
  cancelled: {
    sentence: '已取消读取。',
    next: '没有保留任何资料，可随时重新开始。',
  },
  'server-refused': {
    sentence: 'OCR 服务器拒绝了请求。',
    next: '请在设置中测试连接；管理员可根据下面的代码找出原因。',
  },
  'server-unreachable': {
    sentence: '无法连接 OCR 服务器。',
    next: '请检查网络和设置中的地址，或改用本机读取。',
  },
  'server-broke-contract': {
    sentence: '无法理解 OCR 服务器的响应。',
    next: '请确认该地址是 OCR 服务器，或改用本机读取。',
  },
  'server-timeout': {
    sentence: 'OCR 服务器太久没有响应。',
    next: '请稍后再试，或改用本机读取。',
  },
  'server-permission-missing': {
    sentence: '扩展程序尚未获准连接 OCR 服务器。',
    next: '请打开设置，并允许连接该服务器。',
  },
};
