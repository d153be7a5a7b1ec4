package android.view;

/** What holds views. */
public interface ViewParent {
    void requestLayout();

    boolean isLayoutRequested();

    ViewParent getParent();

    default void onDescendantInvalidated(View child, View target) {
        if (getParent() != null) {
            getParent().onDescendantInvalidated(child, target);
        }
    }
}
