package android.view;

import android.content.Context;
import android.content.res.Resources;
import android.graphics.Rect;
import android.graphics.drawable.ColorDrawable;
import android.graphics.drawable.Drawable;
import android.os.Handler;
import android.os.IBinder;
import android.os.Looper;
import android.util.AttributeSet;
import android.util.SparseArray;

import java.util.concurrent.atomic.AtomicInteger;

/** A rectangle of the screen. Drawing is left to the system, which asks for the tree. */
public class View {
    public static final int NO_ID = -1;
    public static final int VISIBLE = 0x00000000;
    public static final int INVISIBLE = 0x00000004;
    public static final int GONE = 0x00000008;
    public static final int FOCUS_UP = 0x00000021;
    public static final int FOCUS_DOWN = 0x00000082;
    public static final int TEXT_ALIGNMENT_CENTER = 4;
    public static final int IMPORTANT_FOR_ACCESSIBILITY_AUTO = 0x00000000;
    public static final int IMPORTANT_FOR_ACCESSIBILITY_NO = 0x00000002;
    public static final int SYSTEM_UI_FLAG_VISIBLE = 0;
    private static final AtomicInteger NEXT_ID = new AtomicInteger(1);

    private final Context context;
    private final SparseArray<Object> tags = new SparseArray<Object>();
    private final Handler handler = new Handler(Looper.getMainLooper());
    private ViewGroup.LayoutParams params;
    private ViewParent parent;
    private int id = NO_ID;
    private Object tag;
    private int visibility = VISIBLE;
    private boolean enabled = true;
    private boolean clickable;
    private boolean longClickable;
    private boolean focusable;
    private boolean focused;
    private boolean selected;
    private CharSequence description;
    private Drawable background;
    private float alpha = 1f;
    private int left;
    private int top;
    private int right;
    private int bottom;
    private int measuredWidth;
    private int measuredHeight;
    private int minimumWidth;
    private int minimumHeight;
    private int paddingLeft;
    private int paddingTop;
    private int paddingRight;
    private int paddingBottom;
    private int scrollX;
    private int scrollY;
    private boolean layoutRequested = true;
    private OnClickListener onClick;
    private OnLongClickListener onLongClick;
    private OnFocusChangeListener onFocusChange;
    private OnTouchListener onTouch;
    private OnKeyListener onKey;

    public View(Context context) {
        this.context = context;
    }

    public View(Context context, AttributeSet attributes) {
        this(context);
    }

    public View(Context context, AttributeSet attributes, int style) {
        this(context);
    }

    /** Told of a click. */
    public interface OnClickListener {
        void onClick(View view);
    }

    /** Told of a long press. */
    public interface OnLongClickListener {
        boolean onLongClick(View view);
    }

    /** Told of focus. */
    public interface OnFocusChangeListener {
        void onFocusChange(View view, boolean hasFocus);
    }

    /** Sees touches first. */
    public interface OnTouchListener {
        boolean onTouch(View view, MotionEvent event);
    }

    /** Sees keys first. */
    public interface OnKeyListener {
        boolean onKey(View view, int keyCode, KeyEvent event);
    }

    /** Sizes as parents ask for them. */
    public static class MeasureSpec {
        public static final int UNSPECIFIED = 0;
        public static final int EXACTLY = 1 << 30;
        public static final int AT_MOST = 2 << 30;

        public static int makeMeasureSpec(int size, int mode) {
            return size & ~(3 << 30) | mode;
        }

        public static int getMode(int spec) {
            return spec & 3 << 30;
        }

        public static int getSize(int spec) {
            return spec & ~(3 << 30);
        }
    }

    public final Context getContext() {
        return context;
    }

    public Resources getResources() {
        return context.getResources();
    }

    public static int generateViewId() {
        return NEXT_ID.getAndIncrement();
    }

    public int getId() {
        return id;
    }

    public void setId(int id) {
        this.id = id;
    }

    public Object getTag() {
        return tag;
    }

    public void setTag(Object tag) {
        this.tag = tag;
    }

    public Object getTag(int key) {
        return tags.get(key);
    }

    public void setTag(int key, Object value) {
        tags.put(key, value);
    }

    public final ViewParent getParent() {
        return parent;
    }

    final void setParent(ViewParent parent) {
        this.parent = parent;
    }

    public View getRootView() {
        return parent instanceof View ? ((View) parent).getRootView() : this;
    }

    @SuppressWarnings("unchecked")
    public final <T extends View> T findViewById(int id) {
        return id == NO_ID ? null : (T) findViewTraversal(id);
    }

    protected <T extends View> T findViewTraversal(int id) {
        @SuppressWarnings("unchecked")
        T found = this.id == id ? (T) this : null;
        return found;
    }

    @SuppressWarnings("unchecked")
    public final <T extends View> T findViewWithTag(Object tag) {
        return tag == null ? null : (T) findViewWithTagTraversal(tag);
    }

    protected <T extends View> T findViewWithTagTraversal(Object tag) {
        @SuppressWarnings("unchecked")
        T found = tag.equals(this.tag) ? (T) this : null;
        return found;
    }

    public int getVisibility() {
        return visibility;
    }

    public void setVisibility(int visibility) {
        if (this.visibility != visibility) {
            this.visibility = visibility;
            requestLayout();
        }
    }

    public boolean isShown() {
        return visibility == VISIBLE && (!(parent instanceof View) || ((View) parent).isShown());
    }

    public boolean isEnabled() {
        return enabled;
    }

    public void setEnabled(boolean enabled) {
        this.enabled = enabled;
        invalidate();
    }

    public boolean isClickable() {
        return clickable;
    }

    public void setClickable(boolean clickable) {
        this.clickable = clickable;
    }

    public boolean isLongClickable() {
        return longClickable;
    }

    public void setLongClickable(boolean longClickable) {
        this.longClickable = longClickable;
    }

    public final boolean isFocusable() {
        return focusable;
    }

    public void setFocusable(boolean focusable) {
        this.focusable = focusable;
    }

    public void setFocusableInTouchMode(boolean focusable) {
        this.focusable |= focusable;
    }

    public boolean isSelected() {
        return selected;
    }

    public void setSelected(boolean selected) {
        this.selected = selected;
        invalidate();
    }

    public CharSequence getContentDescription() {
        return description;
    }

    public void setContentDescription(CharSequence description) {
        this.description = description;
        invalidate();
    }

    public void setImportantForAccessibility(int mode) {
    }

    public CharSequence getAccessibilityClassName() {
        return "android.view.View";
    }

    public float getAlpha() {
        return alpha;
    }

    public void setAlpha(float alpha) {
        this.alpha = alpha;
        invalidate();
    }

    public void setElevation(float elevation) {
    }

    public void setTextAlignment(int alignment) {
    }

    public void setSystemUiVisibility(int visibility) {
    }

    public void setFitsSystemWindows(boolean fits) {
    }

    public Drawable getBackground() {
        return background;
    }

    public void setBackground(Drawable background) {
        this.background = background;
        invalidate();
    }

    @Deprecated
    public void setBackgroundDrawable(Drawable background) {
        setBackground(background);
    }

    public void setBackgroundColor(int color) {
        setBackground(new ColorDrawable(color));
    }

    public void setBackgroundResource(int resid) {
        setBackground(resid == 0 ? null : getResources().getDrawable(resid));
    }

    public ViewGroup.LayoutParams getLayoutParams() {
        return params;
    }

    public void setLayoutParams(ViewGroup.LayoutParams params) {
        if (params == null) {
            throw new NullPointerException("Layout parameters cannot be null");
        }
        this.params = params;
        requestLayout();
    }

    public void setPadding(int left, int top, int right, int bottom) {
        paddingLeft = left;
        paddingTop = top;
        paddingRight = right;
        paddingBottom = bottom;
        requestLayout();
    }

    public void setPaddingRelative(int start, int top, int end, int bottom) {
        setPadding(start, top, end, bottom);
    }

    public int getPaddingLeft() {
        return paddingLeft;
    }

    public int getPaddingTop() {
        return paddingTop;
    }

    public int getPaddingRight() {
        return paddingRight;
    }

    public int getPaddingBottom() {
        return paddingBottom;
    }

    public int getPaddingStart() {
        return paddingLeft;
    }

    public int getPaddingEnd() {
        return paddingRight;
    }

    public void setMinimumWidth(int width) {
        minimumWidth = width;
        requestLayout();
    }

    public void setMinimumHeight(int height) {
        minimumHeight = height;
        requestLayout();
    }

    protected int getSuggestedMinimumWidth() {
        return minimumWidth;
    }

    protected int getSuggestedMinimumHeight() {
        return minimumHeight;
    }

    public final int getLeft() {
        return left;
    }

    public final int getTop() {
        return top;
    }

    public final int getRight() {
        return right;
    }

    public final int getBottom() {
        return bottom;
    }

    public final int getWidth() {
        return right - left;
    }

    public final int getHeight() {
        return bottom - top;
    }

    public float getX() {
        return left;
    }

    public float getY() {
        return top;
    }

    public final int getMeasuredWidth() {
        return measuredWidth;
    }

    public final int getMeasuredHeight() {
        return measuredHeight;
    }

    public final int getScrollX() {
        return scrollX;
    }

    public final int getScrollY() {
        return scrollY;
    }

    public void scrollTo(int x, int y) {
        scrollX = x;
        scrollY = y;
        invalidate();
    }

    public void scrollBy(int x, int y) {
        scrollTo(scrollX + x, scrollY + y);
    }

    public void getLocationOnScreen(int[] location) {
        int x = left;
        int y = top;
        for (ViewParent each = parent; each instanceof View; each = each.getParent()) {
            View view = (View) each;
            x += view.left - view.scrollX;
            y += view.top - view.scrollY;
        }
        location[0] = x;
        location[1] = y;
    }

    public void getLocationInWindow(int[] location) {
        getLocationOnScreen(location);
    }

    public final boolean getGlobalVisibleRect(Rect rect) {
        int[] location = new int[2];
        getLocationOnScreen(location);
        rect.set(location[0], location[1], location[0] + getWidth(), location[1] + getHeight());
        return isShown() && rect.bottom > 0 && rect.top < 2400;
    }

    public boolean isAttachedToWindow() {
        return getWindowToken() != null;
    }

    /** Null for a view that is in no window; the root of a window has one of its own. */
    public IBinder getWindowToken() {
        View root = getRootView();
        return root == this ? null : root.getWindowToken();
    }

    public final boolean isLaidOut() {
        return !layoutRequested;
    }

    public boolean isLayoutRequested() {
        return layoutRequested;
    }

    public void requestLayout() {
        layoutRequested = true;
        if (parent != null) {
            parent.requestLayout();
        }
        invalidate();
    }

    public void forceLayout() {
        layoutRequested = true;
    }

    public void invalidate() {
        if (parent != null) {
            parent.onDescendantInvalidated(this, this);
        }
    }

    public void postInvalidate() {
        post(new Runnable() {
            @Override
            public void run() {
                invalidate();
            }
        });
    }

    public final void measure(int widthSpec, int heightSpec) {
        onMeasure(widthSpec, heightSpec);
    }

    protected void onMeasure(int widthSpec, int heightSpec) {
        setMeasuredDimension(getDefaultSize(getSuggestedMinimumWidth(), widthSpec),
                getDefaultSize(getSuggestedMinimumHeight(), heightSpec));
    }

    protected final void setMeasuredDimension(int width, int height) {
        measuredWidth = width;
        measuredHeight = height;
    }

    public static int getDefaultSize(int size, int spec) {
        return MeasureSpec.getMode(spec) == MeasureSpec.UNSPECIFIED ? size : MeasureSpec.getSize(spec);
    }

    public static int resolveSize(int size, int spec) {
        switch (MeasureSpec.getMode(spec)) {
            case MeasureSpec.EXACTLY: return MeasureSpec.getSize(spec);
            case MeasureSpec.AT_MOST: return Math.min(size, MeasureSpec.getSize(spec));
            default: return size;
        }
    }

    public void layout(int left, int top, int right, int bottom) {
        boolean changed = left != this.left || top != this.top || right != this.right || bottom != this.bottom;
        int oldWidth = getWidth();
        int oldHeight = getHeight();
        this.left = left;
        this.top = top;
        this.right = right;
        this.bottom = bottom;
        layoutRequested = false;
        if (getWidth() != oldWidth || getHeight() != oldHeight) {
            onSizeChanged(getWidth(), getHeight(), oldWidth, oldHeight);
        }
        onLayout(changed, left, top, right, bottom);
    }

    protected void onLayout(boolean changed, int left, int top, int right, int bottom) {
    }

    protected void onSizeChanged(int width, int height, int oldWidth, int oldHeight) {
    }

    protected void onAttachedToWindow() {
    }

    protected void onDetachedFromWindow() {
    }

    public void setOnClickListener(OnClickListener listener) {
        clickable = true;
        onClick = listener;
    }

    public boolean hasOnClickListeners() {
        return onClick != null;
    }

    public void setOnLongClickListener(OnLongClickListener listener) {
        longClickable = true;
        onLongClick = listener;
    }

    public void setOnFocusChangeListener(OnFocusChangeListener listener) {
        onFocusChange = listener;
    }

    public void setOnTouchListener(OnTouchListener listener) {
        onTouch = listener;
    }

    public void setOnKeyListener(OnKeyListener listener) {
        onKey = listener;
    }

    public boolean performClick() {
        if (onClick == null) {
            return false;
        }
        onClick.onClick(this);
        return true;
    }

    public boolean callOnClick() {
        return performClick();
    }

    public boolean performLongClick() {
        return onLongClick != null && onLongClick.onLongClick(this);
    }

    public boolean dispatchTouchEvent(MotionEvent event) {
        if (onTouch != null && enabled && onTouch.onTouch(this, event)) {
            return true;
        }
        return onTouchEvent(event);
    }

    public boolean onTouchEvent(MotionEvent event) {
        if (!clickable && !longClickable) {
            return false;
        }
        if (enabled && event.getAction() == MotionEvent.ACTION_UP) {
            if (focusable) {
                requestFocus();
            }
            post(new Runnable() {
                @Override
                public void run() {
                    performClick();
                }
            });
        }
        return true;
    }

    public boolean dispatchKeyEvent(KeyEvent event) {
        if (onKey != null && enabled && onKey.onKey(this, event.getKeyCode(), event)) {
            return true;
        }
        return event.getAction() == KeyEvent.ACTION_DOWN
                ? onKeyDown(event.getKeyCode(), event) : onKeyUp(event.getKeyCode(), event);
    }

    public boolean onKeyDown(int keyCode, KeyEvent event) {
        return false;
    }

    public boolean onKeyUp(int keyCode, KeyEvent event) {
        return false;
    }

    public final boolean requestFocus() {
        return requestFocus(FOCUS_DOWN);
    }

    public final boolean requestFocus(int direction) {
        return requestFocus(direction, null);
    }

    public boolean requestFocus(int direction, Rect previous) {
        if (!focusable || visibility != VISIBLE) {
            return false;
        }
        View before = getRootView().findFocus();
        if (before != this) {
            if (before != null) {
                before.clearFocus();
            }
            setFocused(true);
        }
        return true;
    }

    public void clearFocus() {
        if (focused) {
            setFocused(false);
        }
    }

    private void setFocused(boolean gained) {
        focused = gained;
        onFocusChanged(gained, FOCUS_DOWN, null);
        invalidate();
    }

    protected void onFocusChanged(boolean gained, int direction, Rect previous) {
        if (onFocusChange != null) {
            onFocusChange.onFocusChange(this, gained);
        }
    }

    public boolean isFocused() {
        return focused;
    }

    public boolean hasFocus() {
        return focused;
    }

    public View findFocus() {
        return focused ? this : null;
    }

    public boolean post(Runnable action) {
        return handler.post(action);
    }

    public boolean postDelayed(Runnable action, long delayMillis) {
        return handler.postDelayed(action, delayMillis);
    }

    public boolean removeCallbacks(Runnable action) {
        handler.removeCallbacks(action);
        return true;
    }

    public Handler getHandler() {
        return handler;
    }

    public boolean canScrollVertically(int direction) {
        return false;
    }

    @Override
    public String toString() {
        return getClass().getName() + "{" + left + "," + top + "-" + right + "," + bottom + "}";
    }
}
