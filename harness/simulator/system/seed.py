"""The personal data of the person whose phone this is: synthetic, and the same for the same seed on the same day.

Calls, messages, calendar and photos lie around the midnight before the device was first switched on, so that two
devices of one seed hold the same, whatever the time of day. They are recent because an app that looks at the last
month only must find them.

Numbers have the form and check digits of real ones but are nobody's: subscriber numbers begin with 170 0000, names
are drawn from short lists, and the IMEI carries a type allocation code of the test range.
"""

from __future__ import annotations

import base64
import hashlib
import io
import random
import uuid
from dataclasses import dataclass

from PIL import Image, ImageDraw

DAY_MS = 86_400_000
CHINA_MS = 8 * 3_600_000
CITIES = ((22.5431, 114.0579), (31.2304, 121.4737), (39.9042, 116.4074), (30.5728, 104.0668), (23.1291, 113.2644))
SURNAMES = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨"
GIVEN = ("明远", "思琪", "子涵", "建国", "雨桐", "志强", "晓燕", "俊杰", "海燕", "文博", "佳怡", "立新")
WORK = ("项目例会", "客户回访", "季度总结", "体检预约", "团队建设", "招聘面试")
MESSAGES = (
    "您的验证码为{code}，5分钟内有效。",
    "明天上午{hour}点开会，请准时参加。",
    "快递已放入{code}号柜，请及时领取。",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """An LTE cell: identity as the network gives it, signal in dBm."""

    mcc: str
    mnc: str
    tac: int
    ci: int
    pci: int
    dbm: int


@dataclass(frozen=True, slots=True, kw_only=True)
class WifiNetwork:
    """An access point in reach; level in dBm, frequency in MHz."""

    ssid: str
    bssid: str
    level: int
    frequency: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """One entry of the address book."""

    name: str
    phone: str
    email: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """A past call; kind 1 incoming, 2 outgoing, 3 missed."""

    number: str
    at_ms: int
    duration_s: int
    kind: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Sms:
    """A text message; kind 1 received, 2 sent."""

    number: str
    at_ms: int
    body: str
    kind: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """A calendar entry."""

    title: str
    place: str
    begin_ms: int
    end_ms: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Photo:
    """A picture of the media library."""

    name: str
    taken_ms: int
    size: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """An account of the account manager."""

    name: str
    type: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonalData:
    """Everything personal on one device. Coordinates are WGS-84 degrees; `now_ms` anchors the past."""

    seed: int
    latitude: float
    longitude: float
    altitude: float
    imei: tuple[str, str]
    meid: str
    imsi: str
    iccid: str
    phone_number: str
    mac_wifi: str
    oaid: str
    gaid: str
    drm_id: str
    own_network: WifiNetwork
    networks: tuple[WifiNetwork, ...]
    cells: tuple[Cell, ...]
    contacts: tuple[Contact, ...]
    calls: tuple[Call, ...]
    messages: tuple[Sms, ...]
    events: tuple[Event, ...]
    photos: tuple[Photo, ...]
    accounts: tuple[Account, ...]
    clipboard: str
    android_id_key: bytes

    def android_id(self, package: str, signature: str, user: int = 0) -> str:
        """Give the Android ID (SSAID) of an app.

        16 hex digits that depend on signing key, app and user, and survive a reinstall.
        """
        salt = f"{user}/{signature or package}/{package}".encode()
        return hashlib.blake2b(salt, key=self.android_id_key, digest_size=8).hexdigest()


def midnight(now_ms: int) -> int:
    """The beginning, in China, of the day of a moment; both in Unix milliseconds."""
    return now_ms - (now_ms + CHINA_MS) % DAY_MS


def personal_data(seed: int, now_ms: int) -> PersonalData:
    """Make the person of `seed`; call log, messages and calendar lie around the day of `now_ms` (Unix milliseconds)."""
    now_ms = midnight(now_ms)
    chance = random.Random(f"personal {seed}")
    city = chance.choice(CITIES)
    own, *networks = (_network(chance, place) for place in range(7))
    contacts = tuple(_contact(chance) for _ in range(8))
    tac = chance.randrange(1000, 60000)
    return PersonalData(
        seed=seed,
        latitude=round(city[0] + chance.uniform(-0.05, 0.05), 6),
        longitude=round(city[1] + chance.uniform(-0.05, 0.05), 6),
        altitude=round(chance.uniform(4, 60), 1),
        imei=(_imei(chance), _imei(chance)),
        meid="A0" + _hex(chance, 12).upper(),
        imsi="46000" + _digits(chance, 10),
        iccid=_with_luhn("898600" + _digits(chance, 13)),
        phone_number=_phone(chance),
        mac_wifi=_mac(chance),
        oaid=str(uuid.UUID(int=chance.getrandbits(128), version=4)),
        gaid=str(uuid.UUID(int=chance.getrandbits(128), version=4)),
        drm_id=base64.b64encode(chance.randbytes(32)).decode(),
        own_network=own,
        networks=(own, *networks),
        cells=tuple(_cell(chance, tac) for _ in range(3)),
        contacts=contacts,
        calls=tuple(_call(chance, contacts, now_ms) for _ in range(10)),
        messages=tuple(_sms(chance, contacts, now_ms) for _ in range(10)),
        events=tuple(_event(chance, now_ms) for _ in range(4)),
        photos=tuple(_photo(chance, now_ms) for _ in range(6)),
        accounts=(Account(name=f"user{_digits(chance, 6)}@example.com", type="com.example.account"),),
        clipboard=f"工号{_digits(chance, 6)} 口令{_hex(chance, 8)}",
        android_id_key=chance.randbytes(32),
    )


def luhn_valid(number: str) -> bool:
    """Check the last digit of an IMEI, ICCID or card number (ISO/IEC 7812-1)."""
    digits = [int(each) for each in reversed(number)]
    return sum(sum(divmod(digit * (1 + place % 2), 10)) for place, digit in enumerate(digits)) % 10 == 0


def picture(title: str, seed: int) -> bytes:
    """Make a small JPEG, the same for the same title and seed: what the camera and the media library give."""
    chance = random.Random(f"picture {seed} {title}")
    image = Image.new("RGB", (320, 240), tuple(chance.randrange(64, 224) for _ in range(3)))
    ImageDraw.Draw(image).text((12, 12), f"{title} {chance.getrandbits(32):08x}", fill="white")
    file = io.BytesIO()
    image.save(file, "JPEG", quality=80)
    return file.getvalue()


def _with_luhn(body: str) -> str:
    return next(f"{body}{check}" for check in range(10) if luhn_valid(f"{body}{check}"))


def _imei(chance: random.Random) -> str:
    return _with_luhn("001012" + _digits(chance, 8))  # 001 01: reporting body of the test range


def _digits(chance: random.Random, count: int) -> str:
    return "".join(chance.choices("0123456789", k=count))


def _hex(chance: random.Random, count: int) -> str:
    return "".join(chance.choices("0123456789abcdef", k=count))


def _mac(chance: random.Random) -> str:
    first = chance.randrange(64) << 2 | 2  # locally administered, unicast
    return ":".join(f"{each:02x}" for each in (first, *chance.randbytes(5)))


def _phone(chance: random.Random) -> str:
    return "+861700000" + _digits(chance, 4)


def _name(chance: random.Random) -> str:
    return chance.choice(SURNAMES) + chance.choice(GIVEN)


def _network(chance: random.Random, place: int) -> WifiNetwork:
    frequency = chance.choice((2412, 2437, 2462, 5180, 5745))
    ssid = f"{chance.choice(('HOME', 'Office', 'CMCC', 'ChinaNet', 'TP-LINK'))}-{_hex(chance, 4).upper()}"
    return WifiNetwork(ssid=ssid, bssid=_mac(chance), level=-45 - 6 * place - chance.randrange(5), frequency=frequency)


def _cell(chance: random.Random, tac: int) -> Cell:
    dbm = -80 - chance.randrange(35)
    return Cell(mcc="460", mnc="00", tac=tac, ci=chance.randrange(1 << 20, 1 << 27), pci=chance.randrange(504), dbm=dbm)


def _contact(chance: random.Random) -> Contact:
    return Contact(name=_name(chance), phone=_phone(chance), email=f"c{_digits(chance, 7)}@example.com")


def _past(chance: random.Random, now_ms: int) -> int:
    return now_ms - chance.randrange(3_600_000, 30 * DAY_MS)


def _call(chance: random.Random, contacts: tuple[Contact, ...], now_ms: int) -> Call:
    kind = chance.randrange(1, 4)
    duration = 0 if kind == 3 else chance.randrange(5, 900)
    return Call(number=chance.choice(contacts).phone, at_ms=_past(chance, now_ms), duration_s=duration, kind=kind)


def _sms(chance: random.Random, contacts: tuple[Contact, ...], now_ms: int) -> Sms:
    body = chance.choice(MESSAGES).format(code=_digits(chance, 6), hour=chance.randrange(8, 12))
    return Sms(
        number=chance.choice(contacts).phone, at_ms=_past(chance, now_ms), body=body, kind=chance.randrange(1, 3)
    )


def _event(chance: random.Random, now_ms: int) -> Event:
    begin = now_ms + chance.randrange(-7 * DAY_MS, 14 * DAY_MS)
    return Event(
        title=chance.choice(WORK), place=f"{chance.randrange(2, 30)}楼会议室", begin_ms=begin, end_ms=begin + 3_600_000
    )


def _photo(chance: random.Random, now_ms: int) -> Photo:
    taken = _past(chance, now_ms)
    return Photo(name=f"IMG_{taken}.jpg", taken_ms=taken, size=chance.randrange(900_000, 4_000_000))
