package android.accessibilityservice;

import android.content.pm.ResolveInfo;

/** One that reads the screen for the user. */
public class AccessibilityServiceInfo {
    public static final int FEEDBACK_SPOKEN = 0x0000001;
    public static final int FEEDBACK_ALL_MASK = 0xFFFFFFFF;

    public AccessibilityServiceInfo() {
    }

    public ResolveInfo getResolveInfo() {
        return null;
    }
}
