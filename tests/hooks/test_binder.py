"""What an app asks of a service by binder itself, past the managers that rows are about."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from harness.catalogue import load_techniques
from harness.events.agent import Call

from .jvm import FRAMEWORK, Jvm

ROWS = {technique.id: technique for technique in load_techniques() if technique.when and technique.when.transactions}
SIMS = "com.android.internal.telephony.IPhoneSubInfo"
PROVIDER = "android.content.IContentProvider"


@pytest.fixture
def jvm() -> Iterator[Jvm]:
    machine = Jvm(class_path=FRAMEWORK)
    try:
        machine.attach()
        machine.arm(*ROWS.values())
        yield machine
        assert machine.errors == []
    finally:
        machine.close()


@pytest.mark.parametrize(
    ("service", "interface", "code", "texts", "row"),
    [
        ("iphonesubinfo", SIMS, 1, ("com.example",), "imei.transact"),
        ("iphonesubinfo", SIMS, 8, ("com.example",), "imsi.transact"),
        ("iphonesubinfo", SIMS, 16, (), "phone-number.transact"),
        ("oaid", "com.uodis.opendevice.aidl.OpenDeviceIdentifierService", 1, (), "oaid.transact"),
        ("settings", PROVIDER, 21, ("com.example", "settings", "GET_secure", "android_id"), "android-id.transact"),
        ("content", PROVIDER, 1, ("com.example", "content://com.android.contacts/data"), "contacts.transact"),
    ],
)
def test_what_an_app_asks_of_a_service_by_itself_is_seen(jvm: Jvm, service, interface, code, texts, row):
    jvm.call("transacted", service, interface, code, *texts)
    (call,) = jvm.told(Call)
    assert call.technique == row  # nobody is behind the service, which the outcome tells


@pytest.mark.parametrize(
    ("service", "interface", "code", "texts"),
    [
        ("iphonesubinfo", SIMS, 9_999, ()),
        ("oaid", "com.uodis.opendevice.aidl.OpenDeviceIdentifierService", 2, ()),
        ("pay", "com.alipay.android.app.IAlixPay", 1, ("android_id",)),
        ("settings", PROVIDER, 21, ("com.example", "settings", "GET_system", "screen_brightness")),
        ("content", PROVIDER, 1, ("com.example", "content://com.example.files/1")),
    ],
)
def test_what_no_row_means_is_not_told(jvm: Jvm, service, interface, code, texts):
    jvm.call("transacted", service, interface, code, *texts)
    assert jvm.told(Call) == []


def test_what_the_platforms_own_code_asks_is_left_to_the_rows_on_it(jvm: Jvm):
    assert "NullPointerException" in jvm.call("asked", "iphonesubinfo", "getDeviceId")
    assert jvm.told(Call) == []
