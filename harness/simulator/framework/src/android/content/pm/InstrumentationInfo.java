package android.content.pm;

/** What tests an app. */
public class InstrumentationInfo extends PackageItemInfo {
}
