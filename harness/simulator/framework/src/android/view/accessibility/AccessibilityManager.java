package android.view.accessibility;

import android.accessibilityservice.AccessibilityServiceInfo;
import android.content.Context;

import java.util.ArrayList;
import java.util.List;

/** Who helps the user to read and to press: nobody is switched on. */
public final class AccessibilityManager {
    AccessibilityManager(Context context) {
    }

    public boolean isEnabled() {
        return false;
    }

    public boolean isTouchExplorationEnabled() {
        return false;
    }

    public List<AccessibilityServiceInfo> getInstalledAccessibilityServiceList() {
        return new ArrayList<AccessibilityServiceInfo>();
    }

    public List<AccessibilityServiceInfo> getEnabledAccessibilityServiceList(int feedback) {
        return new ArrayList<AccessibilityServiceInfo>();
    }
}
