import './jquery-global.js';
import flatpickr from 'flatpickr';
import $ from 'jquery';
import 'flatpickr/dist/flatpickr.css';
import 'jquery-ui/ui/widgets/datepicker.js';
import 'jquery-ui/themes/base/all.css';

$('#birth').datepicker({
  dateFormat: 'dd/mm/yy',
  changeMonth: true,
  changeYear: true,
  yearRange: '1920:2026',
});
flatpickr('#issued', { dateFormat: 'd M Y' });

const heard = {};
$('#kyc').on('change keyup', 'input, select', (event) => {
  heard[event.target.id] = event.target.value;
});
window.formState = () => heard;
