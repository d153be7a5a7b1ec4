package android.view.accessibility;

/** A piece of a screen. */
public class AccessibilityNodeInfo {
    AccessibilityNodeInfo() {
    }

    public CharSequence getText() {
        return null;
    }
}
