"""Where the platform keeps an answer to itself is computed from its class files, and the file holds what they give."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from harness.catalogue import load_framework_calls
from harness.catalogue.framework_calls import ends_in, hands_on, read_platform

JARS = sorted(Path.home().glob(".m2/repository/org/robolectric/android-all/*/android-all-*.jar"))
ENDS = frozenset(load_framework_calls().ends)


@pytest.mark.parametrize(
    "end",
    [
        "android.provider.DocumentsContract.isDocumentUri",
        "android.speech.tts.TextToSpeech.initTts",
        "android.speech.SpeechRecognizer.isRecognitionAvailable",
        "android.widget.ActivityChooserModel.loadActivitiesIfNeeded",
        "android.preference.PreferenceActivity.addPreferencesFromIntent",
        "android.net.connectivity.org.chromium.net.impl.CronetManifest.isAppOptedInForTelemetry",
        "android.webkit.WebViewFactory.getWebViewContextAndSetProvider",
        "android.os.GraphicsEnvironment.setup",
        "android.widget.Editor$ProcessTextIntentActionsHandler.loadSupportedActivities",
        "android.bluetooth.BluetoothProfileConnector.doBind",
        "android.provider.FontsContract.fetchFonts",
        "android.text.util.Linkify.gatherTelLinks",
        "android.bluetooth.BluetoothGatt$1.onNotify",
    ],
)
def test_an_answer_ends_where_nothing_is_given_that_could_carry_it(end: str) -> None:
    assert end in ENDS


@pytest.mark.parametrize(
    "method",
    [
        "android.content.Intent.resolveActivity",
        "android.content.Intent.resolveActivityInfo",
        "android.speech.tts.TextToSpeech.getEngines",
        "android.speech.tts.TextToSpeech.getDefaultEngine",
        "android.app.LauncherActivity.onCreate",
        "android.app.LauncherActivity.makeListItems",
        "android.content.RestrictionsManager.getManifestRestrictions",
        "android.telephony.SubscriptionManager.canManageSubscription",  # says whether an app of one's choice is there
        "android.app.WallpaperManager.getCropAndSetWallpaperIntent",
        "android.graphics.drawable.Icon.loadDrawable",
        "android.telephony.PhoneNumberUtils.cdmaCheckAndProcessPlusCode",
    ],
)
def test_what_an_app_gets_from_it_is_no_end(method: str) -> None:
    assert method not in ENDS


def test_every_end_is_a_method_of_the_platform() -> None:
    platform = re.compile(r"(android|com\.android\.(ims|internal|net|wifi))\.[\w.$]+\.[\w$<>]+")
    assert [end for end in ENDS if not platform.fullmatch(end)] == []


@pytest.mark.parametrize(
    ("name", "descriptor", "answer"),
    [
        ("query", "()V", False),
        ("query", "(Landroid/net/Uri;)Z", False),
        ("query", "(Ljava/lang/String;)Z", True),
        ("query", "(Landroid/content/Intent;)I", True),
        ("query", "()Ljava/lang/String;", True),
        ("query", "()Ljava/util/List;", True),
        ("query", "()[Landroid/content/pm/PackageInfo;", True),
        ("query", "()Landroid/view/View;", False),
        ("query", "(Ljava/util/List;)V", True),
        ("query", "(Ljava/util/function/Consumer;)V", True),
        ("lambda$query$0", "()V", True),
        ("run", "()V", True),
    ],
)
def test_what_a_method_gives_says_whether_the_answer_goes_on(name: str, descriptor: str, answer: bool) -> None:
    assert hands_on(("android/x/Thing", name, descriptor)) is answer


@pytest.mark.skipif(not JARS, reason="no android-all of Maven Central on this machine")
def test_the_file_holds_what_the_platforms_class_files_give() -> None:
    newest = max(JARS, key=lambda jar: int(re.match(r"android-all-(\d+)", jar.name)[1]))  # type: ignore[index]
    ends = ends_in(read_platform(newest))
    # What another release hands on is no end in the file; all else that this release has is.
    assert len(ends & ENDS) > len(ends) * 0.8
    assert "android.provider.DocumentsContract.isDocumentUri" in ends
