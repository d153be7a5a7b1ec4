"""The framework's own calls, a paste by the user and the app's own clip, told from what the app reads itself."""

from __future__ import annotations

import msgspec
import pytest

from harness.catalogue import load_framework_calls
from harness.events.agent import Outcome
from harness.inventory import Apk, Inventory
from harness.judge import Verdict, judge
from harness.judge.origin import is_the_frameworks, is_the_users, with_origins
from harness.judge.verdict import Finding
from tests.judge.evidence import MAIN, PUSH, Run

ENDS = frozenset(load_framework_calls().ends)
PM = "android.app.ApplicationPackageManager"
OWN = "com.example.yunzhushou.MainActivity.onCreate(MainActivity.java:30)"
INVOKE = "java.lang.reflect.Method.invoke(Method.java:-2)"
MAIN_LOOP = (
    "android.os.Handler.dispatchMessage(Handler.java:106)",
    "android.os.Looper.loop(Looper.java:294)",
    "android.app.ActivityThread.main(ActivityThread.java:8177)",
    INVOKE,
    "com.android.internal.os.ZygoteInit.main(ZygoteInit.java:971)",
)


def stack(*frames: str) -> tuple[str, ...]:
    """Frames as a walker writes them."""
    return tuple(frame if "(" in frame else f"{frame}(Unknown Source:1)" for frame in frames)


QUERY = f"{PM}.queryIntentContentProviders"
FRAMEWORK = {
    "a document's uri": stack(
        QUERY,
        "android.provider.DocumentsContract.isDocumentsProvider",
        "android.provider.DocumentsContract.isDocumentUri",
        OWN,
    ),
    "and through a library": stack(
        QUERY,
        "android.provider.DocumentsContract.isDocumentsProvider",
        "android.provider.DocumentsContract.isDocumentUri",
        "androidx.documentfile.provider.DocumentFile.isDocumentUri",
        OWN,
    ),
    "speech": stack(
        f"{PM}.queryIntentServices",
        "android.speech.tts.TtsEngines.getEngines",
        "android.speech.tts.TtsEngines.getHighestRankedEngineName",
        "android.speech.tts.TtsEngines.getDefaultEngine",
        "android.speech.tts.TextToSpeech.getDefaultEngine",
        "android.speech.tts.TextToSpeech.initTts",
        "android.speech.tts.TextToSpeech.<init>",
        OWN,
    ),
    "a share menu": stack(
        f"{PM}.queryIntentActivities",
        "android.widget.ActivityChooserModel.loadActivitiesIfNeeded",
        "android.widget.ActivityChooserModel.ensureConsistentState",
        "android.widget.ActivityChooserModel.getActivityCount",
        "android.widget.ShareActionProvider.onPrepareSubMenu",
        *MAIN_LOOP,
    ),
    "preferences": stack(
        f"{PM}.queryIntentActivities",
        "android.preference.PreferenceManager.queryIntentActivities",
        "android.preference.PreferenceManager.inflateFromIntent",
        "android.preference.PreferenceActivity.addPreferencesFromIntent",
        OWN,
    ),
    "the engine of http": stack(
        f"{PM}.getApplicationInfo",
        "android.net.connectivity.org.chromium.net.impl.CronetManifest.isAppOptedInForTelemetry",
        "android.net.connectivity.org.chromium.net.impl.CronetUrlRequestContext.<init>",
        "android.net.connectivity.org.chromium.net.impl.NativeCronetEngineBuilderImpl.build",
        "android.net.http.HttpEngine$Builder.build",
        OWN,
    ),
    "the web view's package": stack(
        f"{PM}.getPackageInfo",
        "android.webkit.WebViewFactory.getWebViewContextAndSetProvider",
        "android.webkit.WebViewFactory.getProviderClass",
        "android.webkit.WebViewFactory.getProvider",
        "android.webkit.CookieManager.getInstance",
        OWN,
    ),
    "the web view's code": stack(
        f"{PM}.queryIntentActivities",
        "org.chromium.base.PackageManagerUtils.queryIntentActivities",
        "com.android.webview.chromium.WebViewChromium.init",
        "android.webkit.WebView.<init>",
        OWN,
    ),
    "and on a thread of its own": stack(
        f"{PM}.getPackageInfo", "org.chromium.android_webview.common.PlatformServiceBridge.run", *MAIN_LOOP
    ),
    "a text that is long-pressed": stack(
        f"{PM}.queryIntentActivities",
        "android.widget.Editor$ProcessTextIntentActionsHandler.loadSupportedActivities",
        "android.widget.Editor$ProcessTextIntentActionsHandler.onInitializeMenu",
        "android.widget.Editor$TextActionModeCallback.onCreateActionMode",
        *MAIN_LOOP,
    ),
    "drivers of the graphics": stack(
        f"{PM}.getPackageInfo",
        "android.os.GraphicsEnvironment.chooseDriverInternal",
        "android.os.GraphicsEnvironment.chooseDriver",
        "android.os.GraphicsEnvironment.setup",
        "android.app.ActivityThread.handleBindApplication",
        *MAIN_LOOP,
    ),
}


@pytest.mark.parametrize("frames", FRAMEWORK.values(), ids=FRAMEWORK)
def test_what_the_framework_asks_for_itself_is_not_the_apps(frames: tuple[str, ...]) -> None:
    assert is_the_frameworks(frames, ENDS)


CLIP = "android.content.ClipboardManager.getPrimaryClip(ClipboardManager.java:160)"
NETWORK_S = stack(
    "android.telephony.TelephonyManager.getNetworkOperator",
    "android.net.connectivity.org.chromium.net.AndroidNetworkLibrary.getNetworkOperator",
)
FIELD_S_MENU = stack(
    CLIP,
    "android.widget.TextView.canPasteAsPlainText",
    "android.widget.Editor$TextActionModeCallback.populateMenuWithItems",
    "android.widget.Editor$TextActionModeCallback.onCreateActionMode",
    *MAIN_LOOP,
)


@pytest.mark.parametrize(
    ("technique", "frames"),
    [
        ("clipboard.primary-clip", FIELD_S_MENU),
        ("clipboard.primary-clip", stack(*FIELD_S_MENU[:-5], "android.view.View.performLongClick", OWN)),
        (
            "device-name.adapter",
            stack(
                "android.bluetooth.BluetoothAdapter.getName",
                "android.bluetooth.le.BluetoothLeAdvertiser.totalBytes",
                "android.bluetooth.le.BluetoothLeAdvertiser.startAdvertising",
                OWN,
            ),
        ),
        (
            "mac-bluetooth.adapter",
            stack(
                "android.bluetooth.BluetoothAdapter.getAddress",
                "android.bluetooth.BluetoothSocket.<init>",
                "android.bluetooth.BluetoothServerSocket.<init>",
                "android.bluetooth.BluetoothAdapter.listenUsingRfcommWithServiceRecord",
                OWN,
            ),
        ),
        (
            "carrier.sim-operator-numeric",
            stack(
                "android.telephony.TelephonyManager.getSimOperatorNumeric",
                "android.telephony.SmsMessage.hasEmsSupport",
                "android.telephony.SmsMessage.fragmentText",
                "android.telephony.SmsManager.divideMessage",
                OWN,
            ),
        ),
        ("carrier.network-operator", NETWORK_S),
    ],
)
def test_what_the_framework_asks_by_harmless_calls_is_not_the_apps(
    run: Run, technique: str, frames: tuple[str, ...]
) -> None:
    run.collected(technique, stack=frames, value="46000")
    assert first(run).verdict is Verdict.PASS
    run.collected(technique, stack=stack(frames[0], OWN), value="46000")
    assert first(run).verdict is Verdict.FAIL


def test_the_system_s_record_of_what_the_framework_asked_is_explained(run: Run) -> None:
    run.collected("clipboard.primary-clip", stack=FIELD_S_MENU, value="invite-77315")
    run.op("READ_CLIPBOARD", access_ms=15_000)
    assert first(run).verdict is Verdict.PASS
    run.collections.clear()
    assert first(run).verdict is Verdict.FAIL


CHROMIUM_S = stack(
    "android.net.wifi.WifiManager.getConnectionInfo", "org.chromium.net.AndroidNetworkLibrary.getWifiSSID"
)


def holding(code: dict[str, tuple[str, ...]], *hidden: str) -> tuple[Inventory, ...]:
    """What one APK holds."""
    return (Inventory(apks=(Apk(name="base.apk", sha256="", size=1, declares=None, code=code, hidden=hidden),)),)


OWN_CODE = {"com.example.yunzhushou": ("App",)}


@pytest.mark.parametrize(
    ("code", "hidden", "frames", "verdict"),
    [
        (OWN_CODE, (), CHROMIUM_S, Verdict.PASS),
        (OWN_CODE, (), (*CHROMIUM_S, *MAIN_LOOP), Verdict.PASS),
        (OWN_CODE, (), (*CHROMIUM_S, OWN), Verdict.FAIL),
        ({**OWN_CODE, "org.chromium.net": ("X",)}, (), CHROMIUM_S, Verdict.FAIL),
        (OWN_CODE, ("assets/more.dex",), CHROMIUM_S, Verdict.FAIL),
        (None, (), CHROMIUM_S, Verdict.FAIL),
        (None, (), (*CHROMIUM_S, *stack("android.webkit.WebView.<init>", OWN)), Verdict.PASS),
    ],
    ids=["web view", "on a queue", "handed to the app", "a cronet of its own", "hidden", "unknown", "a page opened"],
)
def test_the_network_stack_of_web_view_is_told_from_one_that_the_app_brings(
    run: Run,
    code: dict[str, tuple[str, ...]] | None,
    hidden: tuple[str, ...],
    frames: tuple[str, ...],
    verdict: Verdict,
) -> None:
    if code is not None:
        run.inventory = holding(code, *hidden)
    run.collected("ssid.connection-info", stack=frames, value="", outcome=Outcome.EMPTY)
    assert first(run).verdict is verdict


CLIP_OF_PAGE = stack(CLIP, "org.chromium.ui.base.ClipboardImpl.getCoercedText")


@pytest.mark.parametrize(
    ("frames", "verdict"),
    [
        ((*CLIP_OF_PAGE, *MAIN_LOOP), Verdict.PASS),
        ((*CLIP_OF_PAGE, *stack("android.webkit.WebView.dispatchKeyEvent", OWN)), Verdict.FAIL),
        ((*CLIP_OF_PAGE, OWN), Verdict.FAIL),
    ],
    ids=["the user", "a key that the app sends", "the app"],
)
def test_a_paste_into_a_page_is_the_user_s_and_is_looked_for_in_traffic(
    run: Run, frames: tuple[str, ...], verdict: Verdict
) -> None:
    run.inventory = holding(OWN_CODE)
    run.collected("clipboard.primary-clip", stack=frames, value="invite-77315")
    assert first(run).verdict is verdict
    run.expectation = "nothing-sent: {phase: before-consent, clauses: [P9.1]}"
    run.sent(request_body=b"code=invite-77315")
    assert first(run).verdict is Verdict.FAIL


APPS_OWN = {
    "a plain read": stack(f"{PM}.getInstalledPackages", OWN),
    "by reflection": stack(f"{PM}.getInstalledPackages", INVOKE, OWN),
    "on another thread": stack(f"{PM}.getInstalledPackages", *MAIN_LOOP),
    "by a wrapper": stack(
        f"{PM}.resolveActivity",
        "android.content.pm.PackageManager.resolveActivity",
        "android.content.Intent.resolveActivity",
        OWN,
    ),
    "the engines of speech": stack(
        f"{PM}.queryIntentServices",
        "android.speech.tts.TtsEngines.getEngines",
        "android.speech.tts.TextToSpeech.getEngines",
        OWN,
    ),
    "the framework's model by reflection": stack(
        f"{PM}.queryIntentActivities",
        "android.widget.ActivityChooserModel.loadActivitiesIfNeeded",
        "android.widget.ActivityChooserModel.getActivityCount",
        INVOKE,
        OWN,
    ),
    "a launcher of its own": stack(
        f"{PM}.queryIntentActivities",
        "android.app.LauncherActivity.onQueryPackageManager",
        "android.app.LauncherActivity.makeListItems",
        "android.app.LauncherActivity.onCreate",
        OWN,
    ),
    "a cronet of its own": stack(f"{PM}.getPackageInfo", "org.chromium.net.impl.CronetManifest.getAppMetadata", OWN),
    "a library's": stack(f"{PM}.queryIntentActivities", "android.support.v4.app.ShareCompat.x", OWN),
    "inside a callback of the framework": stack(
        f"{PM}.getInstalledPackages", OWN, "android.speech.tts.TextToSpeech.initTts", *MAIN_LOOP
    ),
    "native code": stack(f"{PM}.getInstalledPackages"),
}


@pytest.mark.parametrize("frames", APPS_OWN.values(), ids=APPS_OWN)
def test_what_reaches_the_app_is_the_apps(frames: tuple[str, ...]) -> None:
    assert not is_the_frameworks(frames, ENDS)


PASTE = ("android.widget.TextView.paste", "android.widget.TextView.onTextContextMenuItem")
PASTED = {
    "the menu": stack(
        CLIP,
        *PASTE,
        "android.widget.Editor$TextActionModeCallback.onActionItemClicked",
        "android.view.View.performClick",
        *MAIN_LOOP,
    ),
    "a field of the app's own": stack(
        CLIP,
        *PASTE,
        "androidx.appcompat.widget.AppCompatEditText.onTextContextMenuItem",
        "com.example.yunzhushou.CodeField.onTextContextMenuItem",
        "android.widget.Editor$TextActionModeCallback.onActionItemClicked",
        *MAIN_LOOP,
    ),
    "read by the library that handles it": stack(
        CLIP,
        "androidx.appcompat.widget.AppCompatReceiveContentHelper.maybeHandleMenuActionViaPerformReceiveContent",
        "androidx.appcompat.widget.AppCompatEditText.onTextContextMenuItem",
        "android.widget.Editor$ActionPopupWindow.onClick",
        *MAIN_LOOP,
    ),
    "the keyboard": stack(
        CLIP, *PASTE, "com.android.internal.widget.EditableInputConnection.performContextMenuAction", *MAIN_LOOP
    ),
    "compose": stack(
        CLIP,
        "androidx.compose.ui.platform.AndroidClipboardManager.getText",
        "androidx.compose.foundation.text.selection.TextFieldSelectionManager.paste$foundation_release",
        "androidx.compose.ui.platform.actionmodecallback.TextActionModeCallback.onActionItemClicked",
        *MAIN_LOOP,
    ),
}


@pytest.mark.parametrize("frames", PASTED.values(), ids=PASTED)
def test_a_paste_by_the_user_is_one(frames: tuple[str, ...]) -> None:
    assert is_the_users(frames)


READ = {
    "a read at the start": stack(CLIP, OWN),
    "a read from a listener": stack(CLIP, "com.example.A$1.onClick", "android.view.View.performClick", *MAIN_LOOP),
    "the app pastes by itself": stack(CLIP, *PASTE, OWN, "android.view.View.performClick", *MAIN_LOOP),
    "and by reflection": stack(CLIP, *PASTE, INVOKE, OWN),
    "and through a connection of its own": stack(
        CLIP, *PASTE, "com.android.internal.widget.EditableInputConnection.performContextMenuAction", OWN, *MAIN_LOOP
    ),
    "and by a method that it calls so": stack(
        CLIP, "com.example.Spy.onTextContextMenuItem", "com.example.Spy.run", *MAIN_LOOP
    ),
    "compose, by the app": stack(
        CLIP, "androidx.compose.ui.platform.AndroidClipboardManager.getText", "com.example.Screen.show", *MAIN_LOOP
    ),
    "nothing beside it": stack(CLIP, *PASTE),
}


@pytest.mark.parametrize("frames", READ.values(), ids=READ)
def test_what_the_app_reads_is_no_paste(frames: tuple[str, ...]) -> None:
    assert not is_the_users(frames)


def first(run: Run) -> Finding:
    return judge(run.evidence()).findings[0]


def test_the_frameworks_calls_break_no_promise_and_stay_in_the_evidence(run: Run) -> None:
    for frames in FRAMEWORK.values():
        run.collected("installed-apps.query-activities", stack=frames, value="2: com.a, com.b", values=("com.a",))
    assert first(run).verdict is Verdict.PASS
    assert {call.outcome for call in with_origins(run.evidence()).collections} == {Outcome.FRAMEWORK}


@pytest.mark.parametrize("frames", APPS_OWN.values(), ids=APPS_OWN)
def test_the_apps_break_it(run: Run, frames: tuple[str, ...]) -> None:
    run.collected("installed-apps.query-activities", stack=frames, value="2: com.a, com.b", values=("com.a",))
    assert first(run).verdict is Verdict.FAIL


def test_what_was_pasted_is_no_read_and_is_looked_for_in_traffic(run: Run) -> None:
    run.collected("clipboard.primary-clip", stack=PASTED["the menu"], value="invite-77315", values=("invite-77315",))
    assert first(run).verdict is Verdict.PASS
    run.expectation = "nothing-sent: {phase: before-consent, clauses: [P9.1]}"
    assert first(run).verdict is Verdict.PASS
    run.sent(request_body=b"code=invite-77315")
    assert first(run).verdict is Verdict.FAIL


@pytest.mark.parametrize(
    ("digest", "at_s", "verdict"),
    [("d1", 16, Verdict.PASS), ("d2", 16, Verdict.FAIL), ("d1", 12, Verdict.FAIL), ("", 16, Verdict.FAIL)],
    ids=["its own", "somebody else's", "before it set it", "unread"],
)
def test_an_app_may_read_back_the_clip_that_it_set(run: Run, digest: str, at_s: float, verdict: Verdict) -> None:
    run.collected("own-clip.set", at_s=14, outcome=Outcome.IMPERSONAL, value="order 991", digest="d1", values=())
    run.collected("clipboard.primary-clip", at_s=at_s, value="order 991", digest=digest)
    assert first(run).verdict is verdict


SET = "android.content.ClipboardManager.setPrimaryClip(ClipboardManager.java:120)"
COPIED = {
    "the menu": stack(
        SET,
        "android.widget.TextView.setPrimaryClip",
        "android.widget.TextView.onTextContextMenuItem",
        "android.widget.Editor$TextActionModeCallback.onActionItemClicked",
        *MAIN_LOOP,
    ),
    "compose": stack(
        SET,
        "androidx.compose.ui.platform.AndroidClipboardManager.setText",
        "androidx.compose.foundation.text.selection.TextFieldSelectionManager.copy$foundation_release",
        "androidx.compose.ui.platform.actionmodecallback.TextActionModeCallback.onActionItemClicked",
        *MAIN_LOOP,
    ),
}


@pytest.mark.parametrize("frames", COPIED.values(), ids=COPIED)
def test_what_the_user_copied_is_no_clip_of_the_app_s(run: Run, frames: tuple[str, ...]) -> None:
    run.collected(
        "own-clip.set", at_s=14, outcome=Outcome.IMPERSONAL, value="13800", digest="d1", values=(), stack=frames
    )
    run.collected("clipboard.primary-clip", at_s=16, value="13800", digest="d1")
    assert first(run).verdict is Verdict.FAIL


COUNTRY = "android.telephony.TelephonyManager.getSimCountryIso"
LINKS = ("android.text.util.Linkify.gatherTelLinks", "android.text.util.Linkify.addLinks")


@pytest.mark.parametrize(
    ("frames", "verdict"),
    [
        (stack(COUNTRY, *LINKS, "android.widget.TextView.setText", OWN), Verdict.PASS),
        (stack(COUNTRY, *LINKS, "androidx.core.text.util.LinkifyCompat.addLinks", OWN), Verdict.PASS),
        (stack(COUNTRY, *LINKS, "android.widget.TextView.<init>", *MAIN_LOOP), Verdict.PASS),
        (stack(COUNTRY, LINKS[0], INVOKE, OWN), Verdict.FAIL),
        (stack(COUNTRY, OWN), Verdict.FAIL),
        (stack(COUNTRY, OWN, *LINKS, "android.widget.TextView.setText", *MAIN_LOOP), Verdict.FAIL),
    ],
)
def test_links_for_phone_numbers_tell_the_app_nothing_of_the_sim(
    run: Run, frames: tuple[str, ...], verdict: Verdict
) -> None:
    run.collected("sim-state.country", stack=frames, value="cn")
    assert first(run).verdict is verdict


ADDRESS = "android.bluetooth.BluetoothDevice.getAddress"


@pytest.mark.parametrize(
    ("frames", "verdict"),
    [
        (stack(ADDRESS, "android.bluetooth.BluetoothGatt.readCharacteristic", OWN), Verdict.PASS),
        (
            stack(
                ADDRESS,
                "android.bluetooth.BluetoothGatt$1.onNotify",
                "android.bluetooth.IBluetoothGattCallback$Stub.onTransact",
                "android.os.Binder.execTransactInternal",
            ),
            Verdict.PASS,
        ),
        (stack(ADDRESS, "com.example.yunzhushou.Scale.onCharacteristicChanged", *MAIN_LOOP), Verdict.FAIL),
        (stack(ADDRESS, "android.companion.BluetoothDeviceFilterUtils.getDeviceMacAddress", OWN), Verdict.FAIL),
    ],
)
def test_what_bluetooth_asks_its_own_device_for_is_not_the_apps(
    run: Run, frames: tuple[str, ...], verdict: Verdict
) -> None:
    run.collected("bluetooth-devices.address", stack=frames, value="02:00:5E:10:20:30")
    assert first(run).verdict is verdict


def test_the_system_s_record_of_its_own_clip_is_explained_and_another_is_not(run: Run) -> None:
    run.collected("own-clip.set", at_s=14, outcome=Outcome.IMPERSONAL, value="order 991", digest="d1", values=())
    run.op("READ_CLIPBOARD", access_ms=16_000)
    run.collected("clipboard.has-clip", at_s=16, outcome=Outcome.IMPERSONAL, value="true", digest="d3", values=())
    assert first(run).verdict is Verdict.FAIL
    run.collected("clipboard.primary-clip", at_s=16, value="order 991", digest="d1")
    assert first(run).verdict is Verdict.PASS


PICTURE = "/storage/emulated/0/Pictures/Card/QR-1.jpg"
CARDS = PICTURE.rpartition("/")[0]
OWN_URI = "content://media/external/images/media/42/"


@pytest.mark.parametrize(
    ("technique", "detail", "values", "verdict"),
    [
        ("photo-library.file", {"file": PICTURE, "key": "/sdcard/Pictures/Card/QR-1.jpg"}, (), Verdict.PASS),
        ("photo-library.libc-open", {"key": PICTURE.lower()}, (), Verdict.PASS),
        ("photo-library.open", {"key": OWN_URI}, (), Verdict.PASS),
        ("photo-library.query", {"uri": OWN_URI.rstrip("/")}, ("QR-1.jpg",), Verdict.PASS),
        ("photo-library.names", {"folder": CARDS}, ("QR-1.jpg",), Verdict.PASS),
        ("photo-library.file", {"file": "/storage/emulated/0/DCIM/Camera/1.jpg", "key": PICTURE}, (), Verdict.FAIL),
        ("photo-library.open", {"key": OWN_URI.replace("42", "421")}, (), Verdict.FAIL),
        ("photo-library.query", {"uri": "content://media/external/images/media"}, ("QR-1.jpg",), Verdict.FAIL),
        ("photo-library.names", {"folder": CARDS}, ("QR-1.jpg", "b.jpg"), Verdict.FAIL),
        ("photo-library.names", {"folder": CARDS, "unread": "1"}, ("QR-1.jpg",), Verdict.FAIL),
    ],
)
@pytest.mark.parametrize("maker", [MAIN, PUSH])
def test_a_picture_that_the_app_made_is_its_own(
    run: Run, technique: str, detail: dict[str, str], values: tuple[str, ...], verdict: Verdict, maker: int
) -> None:
    for made in (PICTURE, OWN_URI):
        run.collected(
            "photo-library.insert", at_s=14, pid=maker, outcome=Outcome.IMPERSONAL, values=(), detail={"made": made}
        )
    run.collected(technique, at_s=16, value="present", values=values, detail=detail)
    assert first(run).verdict is verdict


@pytest.mark.parametrize(("outcome", "at_s"), [(Outcome.IMPERSONAL, 17), (Outcome.ERROR, 14)])
def test_a_picture_that_was_there_before_or_could_not_be_made_is_somebody_elses(
    run: Run, outcome: Outcome, at_s: float
) -> None:
    run.collected("photo-library.file", at_s=at_s, outcome=outcome, values=(), detail={"made": PICTURE})
    run.collected("photo-library.file", at_s=16, value="present", values=(), detail={"file": PICTURE})
    assert first(run).verdict is Verdict.FAIL


def test_evidence_is_left_as_it_was_recorded(run: Run) -> None:
    call = run.collected("installed-apps.query-activities", stack=FRAMEWORK["speech"])
    before = run.evidence()
    assert with_origins(before).collections == (msgspec.structs.replace(call, outcome=Outcome.FRAMEWORK),)
    assert before.collections == (call,)
