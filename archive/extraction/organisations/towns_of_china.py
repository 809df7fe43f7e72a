"""The towns of China that news names, by the province or region in which they lie; the seat of its government comes first."""

from __future__ import annotations

from archive.extraction.phrases import phrases

MUNICIPALITIES = phrases("Beijing, Shanghai, Tianjin, Chongqing")
"""Towns that lie in no province."""

_TOWNS = {
    "Hebei": "Shijiazhuang, Tangshan, Baoding, Handan, Zhangjiakou, Langfang, Cangzhou, Qinhuangdao, Chengde, Xingtai, Hengshui",
    "Shanxi": "Taiyuan, Datong, Linfen, Yuncheng, Changzhi, Jinzhong, Yangquan, Jincheng, Shuozhou, Xinzhou, Lüliang, Luliang",
    "Liaoning": "Shenyang, Dalian, Anshan, Dandong, Huludao, Fushun, Benxi, Jinzhou, Yingkou, Fuxin, Liaoyang, Panjin, Tieling",
    "Jilin": "Changchun, Siping, Tonghua, Songyuan, Baicheng",
    "Heilongjiang": "Harbin, Daqing, Qiqihar, Mudanjiang, Jiamusi, Jixi, Hegang, Heihe, Suihua",
    "Jiangsu": "Nanjing, Suzhou, Wuxi, Xuzhou, Nantong, Changzhou, Yangzhou, Zhenjiang, Yancheng, Lianyungang, Huai'an, Suqian",
    "Zhejiang": "Hangzhou, Ningbo, Wenzhou, Jiaxing, Shaoxing, Zhoushan, Huzhou, Quzhou, Lishui",
    "Anhui": "Hefei, Wuhu, Anqing, Bengbu, Fuyang, Huainan, Huaibei, Ma'anshan, Tongling, Huangshan, Chuzhou, Bozhou, Xuancheng",
    "Fujian": "Fuzhou, Xiamen, Quanzhou, Zhangzhou, Putian, Longyan, Sanming, Nanping, Ningde",
    "Jiangxi": "Nanchang, Jiujiang, Ganzhou, Jingdezhen, Shangrao, Pingxiang, Yingtan",
    "Shandong": "Jinan, Qingdao, Yantai, Weihai, Weifang, Zibo, Linyi, Jining, Rizhao, Dezhou, Liaocheng, Binzhou, Heze, Dongying, Zaozhuang",
    "Henan": "Zhengzhou, Luoyang, Kaifeng, Xinxiang, Nanyang, Pingdingshan, Xuchang, Zhoukou, Zhumadian, Shangqiu, Jiaozuo, Sanmenxia",
    "Hubei": "Wuhan, Yichang, Xiangyang, Huanggang, Jingzhou, Shiyan, Huangshi, Xiaogan, Suizhou, Jingmen",
    "Hunan": "Changsha, Zhuzhou, Hengyang, Yueyang, Changde, Shaoyang, Zhangjiajie, Xiangtan, Chenzhou, Yongzhou, Huaihua, Loudi",
    "Guangdong": "Guangzhou, Shenzhen, Zhuhai, Dongguan, Foshan, Zhongshan, Huizhou, Zhanjiang, Shantou, Jiangmen, Maoming, Zhaoqing, Shaoguan, "
    "Meizhou, Shanwei, Heyuan, Yangjiang, Qingyuan, Chaozhou, Jieyang, Yunfu",
    "Hainan": "Haikou, Sanya, Danzhou, Sansha",
    "Sichuan": "Chengdu, Mianyang, Leshan, Yibin, Luzhou, Nanchong, Zigong, Panzhihua, Deyang, Guangyuan, Suining, Neijiang, Dazhou, Ya'an, Meishan",
    "Guizhou": "Guiyang, Zunyi, Liupanshui, Anshun, Bijie, Tongren",
    "Yunnan": "Kunming, Qujing, Zhaotong, Lijiang, Pu'er, Lincang",
    "Shaanxi": "Xi'an, Xi’an, Xian, Xianyang, Baoji, Yan'an, Yan’an, Hanzhong, Weinan, Ankang, Tongchuan, Shangluo",
    "Gansu": "Lanzhou, Jiuquan, Jiayuguan, Tianshui, Baiyin, Wuwei, Zhangye, Pingliang, Longnan, Dingxi",
    "Qinghai": "Xining, Golmud, Haidong",
    "Xinjiang": "Urumqi, Kashgar, Hotan, Karamay, Turpan, Hami, Yining, Korla",
    "Tibet": "Lhasa, Shigatse, Xigaze, Nyingchi, Qamdo, Chamdo, Nagqu",
    "Inner Mongolia": "Hohhot, Baotou, Ordos, Chifeng, Tongliao, Hulunbuir, Bayannur, Ulanqab, Wuhai",
    "Guangxi": "Nanning, Guilin, Liuzhou, Beihai, Wuzhou, Qinzhou, Guigang, Hechi, Baise, Fangchenggang, Hezhou, Chongzuo",
    "Ningxia": "Yinchuan, Wuzhong, Shizuishan, Guyuan, Zhongwei",
}
_PROVINCE = {town: province for province, towns in _TOWNS.items() for town in phrases(towns)}
PARTS = tuple(_TOWNS)
"""The provinces and regions."""
TOWNS = (*MUNICIPALITIES, *_PROVINCE)
"""All the towns."""


def province_of(town: str) -> str | None:
    """The province or region in which a town lies; None of one that lies in none, or that is not known."""
    return _PROVINCE.get(town)


def seat_of(province: str) -> str | None:
    """The town from which a province or region is governed."""
    towns = _TOWNS.get(province)
    return phrases(towns)[0] if towns is not None else None
