import type { FormCase } from '../form-case.ts';

export const form: FormCase = {
  name: 'handmade dropdowns and a read-only calendar',
  html: `<div class="form-group"><label>Title</label><div class="dropdown"><button class="dropdown-toggle" type="button" data-toggle="dropdown" id="t">Please select</button>
      <ul class="menu" hidden><li>Mr</li><li>Ms</li></ul></div></div>
    <div class="form-group"><label>Gender</label><div class="custom-select" tabindex="0" id="g"><span class="value">- Select -</span><div class="items" hidden><div>Male</div><div>Female</div></div></div></div>
    <label for="cal">Date of birth</label> <input id="cal" readonly>
    <div id="popup" hidden><button type="button" class="prev">&lt;</button><b id="head"></b><button type="button" class="next">&gt;</button><table><tbody id="grid"></tbody></table></div>
  <script>
    const menu = document.querySelector('.menu');
    t.onclick = () => { menu.hidden = false; };
    for (const item of menu.children) item.onclick = () => { t.textContent = item.textContent; menu.hidden = true; };
    const items = g.querySelector('.items');
    g.onclick = () => { items.hidden = false; };
    for (const item of items.children) item.onclick = (event) => { event.stopPropagation(); g.querySelector('.value').textContent = item.textContent; items.hidden = true; };
    let month = new Date(2026, 10, 1);
    const draw = () => {
      head.textContent = month.toLocaleDateString('en', { month: 'long', year: 'numeric' });
      grid.replaceChildren();
      let row;
      for (let cell = 0; cell < 42; cell += 1) {
        if (cell % 7 === 0) { row = document.createElement('tr'); grid.append(row); }
        const day = new Date(month.getFullYear(), month.getMonth(), 1 - month.getDay() + cell);
        const td = document.createElement('td');
        td.textContent = day.getDate();
        td.onclick = () => { cal.value = day.getFullYear() + '-' + (day.getMonth() + 1) + '-' + day.getDate(); popup.hidden = true; };
        row.append(td);
      }
    };
    const turn = (by) => () => { month = new Date(month.getFullYear(), month.getMonth() + by, 1); draw(); };
    document.querySelector('.prev').onclick = turn(-1);
    document.querySelector('.next').onclick = turn(1);
    cal.onclick = () => { popup.hidden = false; draw(); };
  </script>`,
  expected: { '#t': 'Ms', '#g .value': 'Female', '#cal': '1985-6-3' },
};
