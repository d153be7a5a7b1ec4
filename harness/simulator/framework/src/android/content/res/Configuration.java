package android.content.res;

import android.os.LocaleList;
import android.os.Parcel;
import android.os.Parcelable;

import java.util.Locale;

/** How the device is set up. */
public final class Configuration implements Parcelable {
    public static final int ORIENTATION_PORTRAIT = 1;
    public static final int ORIENTATION_LANDSCAPE = 2;
    public static final int UI_MODE_NIGHT_MASK = 0x30;
    public static final int UI_MODE_NIGHT_NO = 0x10;
    public static final int UI_MODE_NIGHT_YES = 0x20;
    public float fontScale = 1f;
    public int mcc = 460;
    public int mnc;
    public Locale locale = Locale.getDefault();
    public int orientation = ORIENTATION_PORTRAIT;
    public int uiMode = 0x11;
    public int screenWidthDp = 411;
    public int screenHeightDp = 890;
    public int smallestScreenWidthDp = 411;
    public int densityDpi = 420;
    public int screenLayout = 0x10000122;

    public LocaleList getLocales() {
        return new LocaleList(locale);
    }

    @Override
    public int describeContents() {
        return 0;
    }

    @Override
    public void writeToParcel(Parcel out, int flags) {
        out.writeValue(this);
    }
}
