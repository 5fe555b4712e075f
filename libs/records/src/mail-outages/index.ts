export { MailOutagesService } from './mail-outages.service.js';
