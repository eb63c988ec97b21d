/** Links whose page and card say all kinds of things. */
export const firstLinks = [
  '',
  'get=100&agency=10&fee=2&fixed=0.3&aside=20&tax=8&cur=EUR',
  'rates=article&model=roses200&price=1.4&store=3',
  'rates=2022-10&pay=106&model=net50&share=40',
  'region=vn&buy=web&coins=15&fx=25000',
  'region=us&buy=web&rates=2022-10&dpc=2&usd=0.004&min=50',
  'usd=0.05',
  'get=1&aside=100',
  'diamonds=5&dpc=0',
  'n=0',
  'pay=0.001',
  'gift=coins-15&n=x&tax=900&v=2',
]
