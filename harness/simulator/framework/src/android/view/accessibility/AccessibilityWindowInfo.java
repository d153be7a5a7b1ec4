package android.view.accessibility;

/** A window. */
public final class AccessibilityWindowInfo {
    AccessibilityWindowInfo() {
    }
}
