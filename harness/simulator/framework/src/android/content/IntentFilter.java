package android.content;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Which intents are wanted. */
public class IntentFilter {
    private final List<String> actions = new ArrayList<String>();
    private final List<String> categories = new ArrayList<String>();
    private final List<String> schemes = new ArrayList<String>();
    private int priority;

    public IntentFilter() {
    }

    public IntentFilter(String action) {
        addAction(action);
    }

    public IntentFilter(IntentFilter other) {
        actions.addAll(other.actions);
        categories.addAll(other.categories);
        schemes.addAll(other.schemes);
        priority = other.priority;
    }

    public final void addAction(String action) {
        if (!actions.contains(action)) {
            actions.add(action);
        }
    }

    public final int countActions() {
        return actions.size();
    }

    public final String getAction(int index) {
        return actions.get(index);
    }

    public final boolean hasAction(String action) {
        return actions.contains(action);
    }

    public final Iterator<String> actionsIterator() {
        return actions.iterator();
    }

    public final void addCategory(String category) {
        categories.add(category);
    }

    public final boolean hasCategory(String category) {
        return categories.contains(category);
    }

    public final void addDataScheme(String scheme) {
        schemes.add(scheme);
    }

    public final void setPriority(int priority) {
        this.priority = priority;
    }

    public final int getPriority() {
        return priority;
    }
}
