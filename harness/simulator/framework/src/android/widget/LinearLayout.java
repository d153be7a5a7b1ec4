package android.widget;

import android.content.Context;
import android.util.AttributeSet;
import android.view.Gravity;
import android.view.View;
import android.view.ViewGroup;

/** Children in a row or a column. */
public class LinearLayout extends ViewGroup {
    public static final int HORIZONTAL = 0;
    public static final int VERTICAL = 1;
    private int orientation;
    private int gravity = Gravity.START | Gravity.TOP;

    public LinearLayout(Context context) {
        super(context);
    }

    public LinearLayout(Context context, AttributeSet attributes) {
        super(context);
    }

    /** With a share of the room that is left. */
    public static class LayoutParams extends MarginLayoutParams {
        public float weight;
        public int gravity = -1;

        public LayoutParams(int width, int height) {
            super(width, height);
        }

        public LayoutParams(int width, int height, float weight) {
            super(width, height);
            this.weight = weight;
        }

        public LayoutParams(ViewGroup.LayoutParams source) {
            super(source);
        }

        public LayoutParams(MarginLayoutParams source) {
            super(source);
        }
    }

    public void setOrientation(int orientation) {
        this.orientation = orientation;
        requestLayout();
    }

    public int getOrientation() {
        return orientation;
    }

    public void setGravity(int gravity) {
        this.gravity = gravity;
        requestLayout();
    }

    public int getGravity() {
        return gravity;
    }

    @Override
    protected LayoutParams generateDefaultLayoutParams() {
        return new LayoutParams(orientation == HORIZONTAL ? LayoutParams.WRAP_CONTENT : LayoutParams.MATCH_PARENT,
                LayoutParams.WRAP_CONTENT);
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

    private boolean isColumn() {
        return orientation == VERTICAL;
    }

    private int along(View child) {
        LayoutParams params = (LayoutParams) child.getLayoutParams();
        return isColumn() ? child.getMeasuredHeight() + params.topMargin + params.bottomMargin
                : child.getMeasuredWidth() + params.leftMargin + params.rightMargin;
    }

    private int across(View child) {
        LayoutParams params = (LayoutParams) child.getLayoutParams();
        return isColumn() ? child.getMeasuredWidth() + params.leftMargin + params.rightMargin
                : child.getMeasuredHeight() + params.topMargin + params.bottomMargin;
    }

    @Override
    protected void onMeasure(int widthSpec, int heightSpec) {
        int used = 0;
        float weights = 0;
        for (int i = 0; i < getChildCount(); i++) {
            View child = getChildAt(i);
            if (child.getVisibility() != GONE) {
                weights += ((LayoutParams) child.getLayoutParams()).weight;
                measureChildWithMargins(child, widthSpec, isColumn() ? 0 : used, heightSpec, isColumn() ? used : 0);
                used += along(child);
            }
        }
        int spec = isColumn() ? heightSpec : widthSpec;
        if (weights > 0 && MeasureSpec.getMode(spec) != MeasureSpec.UNSPECIFIED) {
            share(widthSpec, heightSpec, weights);
        }
        finishMeasure(widthSpec, heightSpec);
    }

    /** What the others leave goes to the children with a weight. */
    private void share(int widthSpec, int heightSpec, float weights) {
        int padding = isColumn() ? getPaddingTop() + getPaddingBottom() : getPaddingLeft() + getPaddingRight();
        int left = MeasureSpec.getSize(isColumn() ? heightSpec : widthSpec) - padding;
        for (int i = 0; i < getChildCount(); i++) {
            View child = getChildAt(i);
            if (child.getVisibility() != GONE) {
                LayoutParams params = (LayoutParams) child.getLayoutParams();
                boolean fromZero = params.weight > 0 && (isColumn() ? params.height : params.width) == 0;
                left -= fromZero ? along(child) - size(child) : along(child);
            }
        }
        for (int i = 0; i < getChildCount(); i++) {
            View child = getChildAt(i);
            LayoutParams params = (LayoutParams) child.getLayoutParams();
            if (child.getVisibility() != GONE && params.weight > 0) {
                boolean fromZero = (isColumn() ? params.height : params.width) == 0;
                int given = Math.max(0, (fromZero ? 0 : size(child)) + (int) (left * params.weight / weights));
                int exact = MeasureSpec.makeMeasureSpec(given, MeasureSpec.EXACTLY);
                child.measure(
                        isColumn() ? getChildMeasureSpec(widthSpec, getPaddingLeft() + getPaddingRight()
                                + params.leftMargin + params.rightMargin, params.width) : exact,
                        isColumn() ? exact : getChildMeasureSpec(heightSpec, getPaddingTop() + getPaddingBottom()
                                + params.topMargin + params.bottomMargin, params.height));
            }
        }
    }

    private int size(View child) {
        return isColumn() ? child.getMeasuredHeight() : child.getMeasuredWidth();
    }

    private void finishMeasure(int widthSpec, int heightSpec) {
        int total = 0;
        int widest = 0;
        for (int i = 0; i < getChildCount(); i++) {
            if (getChildAt(i).getVisibility() != GONE) {
                total += along(getChildAt(i));
                widest = Math.max(widest, across(getChildAt(i)));
            }
        }
        int width = (isColumn() ? widest : total) + getPaddingLeft() + getPaddingRight();
        int height = (isColumn() ? total : widest) + getPaddingTop() + getPaddingBottom();
        setMeasuredDimension(resolveSize(Math.max(width, getSuggestedMinimumWidth()), widthSpec),
                resolveSize(Math.max(height, getSuggestedMinimumHeight()), heightSpec));
    }

    @Override
    protected void onLayout(boolean changed, int left, int top, int right, int bottom) {
        int total = 0;
        for (int i = 0; i < getChildCount(); i++) {
            total += getChildAt(i).getVisibility() == GONE ? 0 : along(getChildAt(i));
        }
        int width = right - left - getPaddingLeft() - getPaddingRight();
        int height = bottom - top - getPaddingTop() - getPaddingBottom();
        android.graphics.Rect line = new android.graphics.Rect();
        Gravity.apply(gravity, isColumn() ? 0 : total, isColumn() ? total : 0,
                new android.graphics.Rect(0, 0, width, height), line);
        int at = isColumn() ? getPaddingTop() + line.top : getPaddingLeft() + line.left;
        for (int i = 0; i < getChildCount(); i++) {
            View child = getChildAt(i);
            if (child.getVisibility() != GONE) {
                place(child, at, width, height);
                at += along(child);
            }
        }
    }

    private void place(View child, int at, int width, int height) {
        LayoutParams params = (LayoutParams) child.getLayoutParams();
        int own = params.gravity == -1 ? gravity : params.gravity;
        android.graphics.Rect out = new android.graphics.Rect();
        Gravity.apply(own, child.getMeasuredWidth(), child.getMeasuredHeight(), new android.graphics.Rect(
                getPaddingLeft() + params.leftMargin, getPaddingTop() + params.topMargin,
                getPaddingLeft() + width - params.rightMargin, getPaddingTop() + height - params.bottomMargin), out);
        int x = isColumn() ? out.left : at + params.leftMargin;
        int y = isColumn() ? at + params.topMargin : out.top;
        child.layout(x, y, x + child.getMeasuredWidth(), y + child.getMeasuredHeight());
    }

    @Override
    public CharSequence getAccessibilityClassName() {
        return "android.widget.LinearLayout";
    }
}
