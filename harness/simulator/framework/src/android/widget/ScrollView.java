package android.widget;

import android.content.Context;
import android.util.AttributeSet;
import android.view.MotionEvent;
import android.view.View;
import android.view.ViewGroup;

/** One child that may be higher than the room for it. */
public class ScrollView extends FrameLayout {
    private float lastY;
    private boolean dragging;

    public ScrollView(Context context) {
        super(context);
    }

    public ScrollView(Context context, AttributeSet attributes) {
        super(context);
    }

    public void setFillViewport(boolean fill) {
    }

    @Override
    protected void measureChildWithMargins(View child, int widthSpec, int usedWidth, int heightSpec, int usedHeight) {
        MarginLayoutParams params = (MarginLayoutParams) child.getLayoutParams();
        int width = ViewGroup.getChildMeasureSpec(widthSpec, getPaddingLeft() + getPaddingRight() + params.leftMargin
                + params.rightMargin, params.width);
        child.measure(width, MeasureSpec.makeMeasureSpec(0, MeasureSpec.UNSPECIFIED));
    }

    private int range() {
        int content = getChildCount() == 0 ? 0 : getChildAt(0).getHeight();
        return Math.max(0, content - (getHeight() - getPaddingTop() - getPaddingBottom()));
    }

    @Override
    public void scrollTo(int x, int y) {
        super.scrollTo(x, Math.max(0, Math.min(range(), y)));
    }

    public final void smoothScrollTo(int x, int y) {
        scrollTo(x, y);
    }

    public final void smoothScrollBy(int x, int y) {
        scrollBy(x, y);
    }

    public boolean fullScroll(int direction) {
        scrollTo(0, direction == FOCUS_DOWN ? range() : 0);
        return true;
    }

    @Override
    public boolean canScrollVertically(int direction) {
        return direction > 0 ? getScrollY() < range() : getScrollY() > 0;
    }

    @Override
    public boolean dispatchTouchEvent(MotionEvent event) {
        switch (event.getAction()) {
            case MotionEvent.ACTION_DOWN:
                dragging = false;
                lastY = event.getRawY();
                super.dispatchTouchEvent(event);
                return true;
            case MotionEvent.ACTION_MOVE:
                dragging = true;
                scrollBy(0, Math.round(lastY - event.getRawY()));
                lastY = event.getRawY();
                return true;
            default:
                return dragging || super.dispatchTouchEvent(event);
        }
    }

    @Override
    public CharSequence getAccessibilityClassName() {
        return "android.widget.ScrollView";
    }
}
