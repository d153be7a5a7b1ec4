package android.view.accessibility;

/** Told to who reads the screen for the user. */
public final class AccessibilityEvent extends AccessibilityRecord {
    public AccessibilityEvent() {
    }

    public int getEventType() {
        return 0;
    }
}
