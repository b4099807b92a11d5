import express from 'express';
import { requireAdmin } from './guards.js';

const app = express();
app.use('/admin', requireAdmin);
