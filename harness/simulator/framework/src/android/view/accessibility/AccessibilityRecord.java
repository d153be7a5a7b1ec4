package android.view.accessibility;

import java.util.ArrayList;
import java.util.List;

/** What was done on a screen. */
public class AccessibilityRecord {
    private final List<CharSequence> text = new ArrayList<CharSequence>();

    public AccessibilityRecord() {
    }

    public List<CharSequence> getText() {
        return text;
    }

    public AccessibilityNodeInfo getSource() {
        return null;
    }

    public AccessibilityNodeInfo getSource(int strategy) {
        return null;
    }
}
