import 'layui/dist/css/layui.css';
import 'layui/dist/layui.js';

document.querySelector('#root').innerHTML = `
  <form class="layui-form" lay-filter="lodger">
    <h2>住客實名登記</h2>
    <div class="layui-form-item"><label class="layui-form-label">姓名</label><div class="layui-input-block"><input name="chinese" class="layui-input"></div></div>
    <div class="layui-form-item"><label class="layui-form-label">英文姓名</label><div class="layui-input-block"><input name="english" class="layui-input"></div></div>
    <div class="layui-form-item"><label class="layui-form-label">性别</label><div class="layui-input-block">
      <input type="radio" name="sex" value="1" title="男" checked><input type="radio" name="sex" value="2" title="女"></div></div>
    <div class="layui-form-item"><label class="layui-form-label">出生日期</label><div class="layui-input-block"><input name="birth" id="birth" class="layui-input" placeholder="yyyy-MM-dd" readonly></div></div>
    <div class="layui-form-item"><label class="layui-form-label">证件类型</label><div class="layui-input-block">
      <select name="kind"><option value="">请选择</option><option value="11">居民身份证</option><option value="16">香港居民身份证</option><option value="20">护照</option></select></div></div>
    <div class="layui-form-item"><label class="layui-form-label">证件号码</label><div class="layui-input-block"><input name="number" class="layui-input"></div></div>
    <div class="layui-form-item"><label class="layui-form-label">入住日期</label><div class="layui-input-block"><input name="arrival" id="arrival" class="layui-input" placeholder="yyyy-MM-dd" readonly></div></div>
    <div class="layui-form-item"><label class="layui-form-label">房型</label><div class="layui-input-block">
      <select name="room"><option value="">请选择</option><option value="a">大床房</option><option value="b">双床房</option></select></div></div>
  </form>`;

const { layui } = window;
layui.use(['form', 'laydate'], () => {
  layui.form.render();
  for (const elem of ['#birth', '#arrival']) layui.laydate.render({ elem, trigger: 'click' });
  // What the page would submit.
  window.formState = () => layui.form.val('lodger');
});
