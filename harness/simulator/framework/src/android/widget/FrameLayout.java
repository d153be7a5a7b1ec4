package android.widget;

import android.content.Context;
import android.util.AttributeSet;
import android.view.Gravity;
import android.view.View;
import android.view.ViewGroup;

/** Children on top of each other. */
public class FrameLayout extends ViewGroup {
    public FrameLayout(Context context) {
        super(context);
    }

    public FrameLayout(Context context, AttributeSet attributes) {
        super(context);
    }

    /** With a place for the child. */
    public static class LayoutParams extends MarginLayoutParams {
        public static final int UNSPECIFIED_GRAVITY = -1;
        public int gravity = UNSPECIFIED_GRAVITY;

        public LayoutParams(int width, int height) {
            super(width, height);
        }

        public LayoutParams(int width, int height, int gravity) {
            super(width, height);
            this.gravity = gravity;
        }

        public LayoutParams(ViewGroup.LayoutParams source) {
            super(source);
        }

        public LayoutParams(MarginLayoutParams source) {
            super(source);
        }
    }

    @Override
    protected LayoutParams generateDefaultLayoutParams() {
        return new LayoutParams(LayoutParams.MATCH_PARENT, LayoutParams.MATCH_PARENT);
    }

    @Override
    protected ViewGroup.LayoutParams generateLayoutParams(ViewGroup.LayoutParams params) {
        return params instanceof MarginLayoutParams
                ? new LayoutParams((MarginLayoutParams) params) : new LayoutParams(params);
    }

    @Override
    protected boolean checkLayoutParams(ViewGroup.LayoutParams params) {
        return params instanceof LayoutParams;
    }

    @Override
    protected void onMeasure(int widthSpec, int heightSpec) {
        int width = getSuggestedMinimumWidth();
        int height = getSuggestedMinimumHeight();
        for (int i = 0; i < getChildCount(); i++) {
            View child = getChildAt(i);
            if (child.getVisibility() != GONE) {
                LayoutParams params = (LayoutParams) child.getLayoutParams();
                measureChildWithMargins(child, widthSpec, 0, heightSpec, 0);
                width = Math.max(width, child.getMeasuredWidth() + params.leftMargin + params.rightMargin
                        + getPaddingLeft() + getPaddingRight());
                height = Math.max(height, child.getMeasuredHeight() + params.topMargin + params.bottomMargin
                        + getPaddingTop() + getPaddingBottom());
            }
        }
        setMeasuredDimension(resolveSize(width, widthSpec), resolveSize(height, heightSpec));
    }

    @Override
    protected void onLayout(boolean changed, int left, int top, int right, int bottom) {
        int width = right - left - getPaddingLeft() - getPaddingRight();
        int height = bottom - top - getPaddingTop() - getPaddingBottom();
        for (int i = 0; i < getChildCount(); i++) {
            View child = getChildAt(i);
            if (child.getVisibility() != GONE) {
                place(child, width, height);
            }
        }
    }

    private void place(View child, int width, int height) {
        LayoutParams params = (LayoutParams) child.getLayoutParams();
        int gravity = params.gravity == LayoutParams.UNSPECIFIED_GRAVITY ? Gravity.TOP | Gravity.LEFT : params.gravity;
        android.graphics.Rect out = new android.graphics.Rect();
        Gravity.apply(gravity, child.getMeasuredWidth(), child.getMeasuredHeight(), new android.graphics.Rect(
                getPaddingLeft() + params.leftMargin, getPaddingTop() + params.topMargin,
                getPaddingLeft() + width - params.rightMargin, getPaddingTop() + height - params.bottomMargin), out);
        child.layout(out.left, out.top, out.right, out.bottom);
    }

    @Override
    public CharSequence getAccessibilityClassName() {
        return "android.widget.FrameLayout";
    }
}
