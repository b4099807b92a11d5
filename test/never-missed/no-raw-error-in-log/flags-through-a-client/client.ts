import axios from 'axios';

const http = axios.create({ baseURL: 'https://pay.example', headers: { authorization: `Bearer ${process.env['PAY_KEY'] ?? ''}` } });

export async function refund(id: string): Promise<void> {
  await http.post(`/charges/${id}/refund`);
}
