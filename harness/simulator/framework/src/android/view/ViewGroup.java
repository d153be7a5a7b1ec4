package android.view;

import android.content.Context;
import android.util.AttributeSet;

import java.util.ArrayList;
import java.util.List;

/** A view that holds views. */
public abstract class ViewGroup extends View implements ViewParent, ViewManager {
    public static final int FOCUS_BLOCK_DESCENDANTS = 0x60000;
    private final List<View> children = new ArrayList<View>();
    private View touched;

    public ViewGroup(Context context) {
        super(context);
    }

    public ViewGroup(Context context, AttributeSet attributes) {
        super(context);
    }

    /** What a child asks of its parent. */
    public static class LayoutParams {
        public static final int MATCH_PARENT = -1;
        @Deprecated
        public static final int FILL_PARENT = -1;
        public static final int WRAP_CONTENT = -2;
        public int width;
        public int height;

        public LayoutParams(int width, int height) {
            this.width = width;
            this.height = height;
        }

        public LayoutParams(LayoutParams source) {
            this(source.width, source.height);
        }
    }

    /** With room around the child. */
    public static class MarginLayoutParams extends LayoutParams {
        public int leftMargin;
        public int topMargin;
        public int rightMargin;
        public int bottomMargin;

        public MarginLayoutParams(int width, int height) {
            super(width, height);
        }

        public MarginLayoutParams(MarginLayoutParams source) {
            super(source);
            setMargins(source.leftMargin, source.topMargin, source.rightMargin, source.bottomMargin);
        }

        public MarginLayoutParams(LayoutParams source) {
            super(source);
        }

        public void setMargins(int left, int top, int right, int bottom) {
            leftMargin = left;
            topMargin = top;
            rightMargin = right;
            bottomMargin = bottom;
        }

        public void setMarginStart(int start) {
            leftMargin = start;
        }

        public void setMarginEnd(int end) {
            rightMargin = end;
        }
    }

    public int getChildCount() {
        return children.size();
    }

    public View getChildAt(int index) {
        return index < 0 || index >= children.size() ? null : children.get(index);
    }

    public int indexOfChild(View child) {
        return children.indexOf(child);
    }

    public void addView(View child) {
        addView(child, -1);
    }

    public void addView(View child, int index) {
        LayoutParams params = child.getLayoutParams();
        addView(child, index, params == null ? generateDefaultLayoutParams() : params);
    }

    public void addView(View child, int width, int height) {
        LayoutParams params = generateDefaultLayoutParams();
        params.width = width;
        params.height = height;
        addView(child, -1, params);
    }

    @Override
    public void addView(View child, LayoutParams params) {
        addView(child, -1, params);
    }

    public void addView(View child, int index, LayoutParams params) {
        if (child.getParent() != null) {
            throw new IllegalStateException("The specified child already has a parent. "
                    + "You must call removeView() on the child's parent first.");
        }
        child.setLayoutParams(checkLayoutParams(params) ? params : generateLayoutParams(params));
        children.add(index < 0 ? children.size() : index, child);
        child.setParent(this);
        onViewAdded(child);
        requestLayout();
    }

    public void onViewAdded(View child) {
    }

    public void onViewRemoved(View child) {
    }

    @Override
    public void updateViewLayout(View view, LayoutParams params) {
        view.setLayoutParams(params);
    }

    @Override
    public void removeView(View view) {
        if (children.remove(view)) {
            view.setParent(null);
            onViewRemoved(view);
            requestLayout();
        }
    }

    public void removeViewAt(int index) {
        removeView(children.get(index));
    }

    public void removeAllViews() {
        for (View child : new ArrayList<View>(children)) {
            removeView(child);
        }
    }

    protected LayoutParams generateDefaultLayoutParams() {
        return new LayoutParams(LayoutParams.WRAP_CONTENT, LayoutParams.WRAP_CONTENT);
    }

    protected LayoutParams generateLayoutParams(LayoutParams params) {
        return params;
    }

    protected boolean checkLayoutParams(LayoutParams params) {
        return params != null;
    }

    public void setDescendantFocusability(int focusability) {
    }

    public void setClipToPadding(boolean clip) {
    }

    @Override
    protected <T extends View> T findViewTraversal(int id) {
        T found = super.findViewTraversal(id);
        for (int i = 0; found == null && i < children.size(); i++) {
            found = children.get(i).findViewById(id);
        }
        return found;
    }

    @Override
    protected <T extends View> T findViewWithTagTraversal(Object tag) {
        T found = super.findViewWithTagTraversal(tag);
        for (int i = 0; found == null && i < children.size(); i++) {
            found = children.get(i).findViewWithTag(tag);
        }
        return found;
    }

    @Override
    public View findFocus() {
        View found = super.findFocus();
        for (int i = 0; found == null && i < children.size(); i++) {
            found = children.get(i).findFocus();
        }
        return found;
    }

    @Override
    public boolean hasFocus() {
        return findFocus() != null;
    }

    @Override
    public void clearFocus() {
        View focus = findFocus();
        if (focus == this) {
            super.clearFocus();
        } else if (focus != null) {
            focus.clearFocus();
        }
    }

    @Override
    public void onDescendantInvalidated(View child, View target) {
        if (getParent() != null) {
            getParent().onDescendantInvalidated(this, target);
        }
    }

    public boolean onInterceptTouchEvent(MotionEvent event) {
        return false;
    }

    public void requestDisallowInterceptTouchEvent(boolean disallow) {
    }

    @Override
    public boolean dispatchTouchEvent(MotionEvent event) {
        if (event.getAction() == MotionEvent.ACTION_DOWN) {
            touched = onInterceptTouchEvent(event) ? null : childThatTakes(event);
            return touched != null || super.dispatchTouchEvent(event);
        }
        return touched == null ? super.dispatchTouchEvent(event) : deliver(touched, event);
    }

    private View childThatTakes(MotionEvent event) {
        for (int i = children.size() - 1; i >= 0; i--) {
            View child = children.get(i);
            float x = event.getX() + getScrollX();
            float y = event.getY() + getScrollY();
            boolean inside = x >= child.getLeft() && x < child.getRight() && y >= child.getTop() && y < child.getBottom();
            if (inside && child.getVisibility() == VISIBLE && deliver(child, event)) {
                return child;
            }
        }
        return null;
    }

    private boolean deliver(View child, MotionEvent event) {
        float x = event.getX();
        float y = event.getY();
        event.setLocation(x + getScrollX() - child.getLeft(), y + getScrollY() - child.getTop());
        boolean taken = child.dispatchTouchEvent(event);
        event.setLocation(x, y);
        return taken;
    }

    public static int getChildMeasureSpec(int spec, int padding, int wanted) {
        int mode = MeasureSpec.getMode(spec);
        int room = Math.max(0, MeasureSpec.getSize(spec) - padding);
        if (wanted >= 0) {
            return MeasureSpec.makeMeasureSpec(wanted, MeasureSpec.EXACTLY);
        }
        if (mode == MeasureSpec.UNSPECIFIED) {
            return MeasureSpec.makeMeasureSpec(room, MeasureSpec.UNSPECIFIED);
        }
        boolean fill = wanted == LayoutParams.MATCH_PARENT && mode == MeasureSpec.EXACTLY;
        return MeasureSpec.makeMeasureSpec(room, fill ? MeasureSpec.EXACTLY : MeasureSpec.AT_MOST);
    }

    protected void measureChildWithMargins(View child, int widthSpec, int usedWidth, int heightSpec, int usedHeight) {
        MarginLayoutParams params = (MarginLayoutParams) child.getLayoutParams();
        child.measure(
                getChildMeasureSpec(widthSpec, getPaddingLeft() + getPaddingRight() + params.leftMargin
                        + params.rightMargin + usedWidth, params.width),
                getChildMeasureSpec(heightSpec, getPaddingTop() + getPaddingBottom() + params.topMargin
                        + params.bottomMargin + usedHeight, params.height));
    }

    @Override
    protected abstract void onLayout(boolean changed, int left, int top, int right, int bottom);

    @Override
    public CharSequence getAccessibilityClassName() {
        return "android.view.ViewGroup";
    }
}
