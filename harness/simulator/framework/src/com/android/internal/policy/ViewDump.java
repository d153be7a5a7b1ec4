package com.android.internal.policy;

import android.graphics.drawable.ColorDrawable;
import android.graphics.drawable.Drawable;
import android.view.View;
import android.view.ViewGroup;
import android.widget.Checkable;
import android.widget.TextView;

import com.android.internal.os.BindData;
import com.android.internal.os.Wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A view tree as the system asks for it; bounds are pixels of the screen. */
final class ViewDump {
    private ViewDump() {
    }

    static Map<String, Object> of(View view) {
        return node(view, 0, 0);
    }

    private static Map<String, Object> node(View view, int x, int y) {
        int left = x + view.getLeft();
        int top = y + view.getTop();
        boolean checkable = view instanceof Checkable;
        Map<String, Object> node = Wire.args(
                "class", view.getAccessibilityClassName().toString(),
                "id", idOf(view),
                "package", BindData.packageName(),
                "text", "",
                "desc", view.getContentDescription() == null ? "" : view.getContentDescription().toString(),
                "bounds", new int[] {left, top, left + view.getWidth(), top + view.getHeight()},
                "checkable", checkable,
                "checked", checkable && ((Checkable) view).isChecked(),
                "clickable", view.isClickable(),
                "enabled", view.isEnabled(),
                "focusable", view.isFocusable(),
                "focused", view.isFocused(),
                "scrollable", view.canScrollVertically(1) || view.canScrollVertically(-1),
                "long_clickable", view.isLongClickable(),
                "password", false,
                "selected", view.isSelected(),
                "visible", view.getVisibility() == View.VISIBLE,
                "background", color(view.getBackground()));
        if (view instanceof TextView) {
            addText((TextView) view, node);
        }
        if (view instanceof ViewGroup) {
            node.put("children", children((ViewGroup) view, left - view.getScrollX(), top - view.getScrollY()));
        }
        return node;
    }

    private static void addText(TextView view, Map<String, Object> node) {
        CharSequence typed = view.getText();
        boolean hint = typed.length() == 0 && view.getHint() != null;
        CharSequence shown = hint ? view.getHint() : typed;
        boolean password = view.isAnyPasswordInputType();
        node.put("text", password && !hint ? dots(shown.length()) : shown.toString());
        node.put("hint", hint);
        node.put("password", password);
        node.put("color", hint ? "#9e9e9e" : color(view.getCurrentTextColor()));
        node.put("text_size", view.getTextSize());
    }

    private static String dots(int count) {
        StringBuilder dots = new StringBuilder();
        for (int i = 0; i < count; i++) {
            dots.append('\u2022');
        }
        return dots.toString();
    }

    private static List<Object> children(ViewGroup group, int x, int y) {
        List<Object> nodes = new ArrayList<Object>();
        for (int i = 0; i < group.getChildCount(); i++) {
            if (group.getChildAt(i).getVisibility() != View.GONE) {
                nodes.add(node(group.getChildAt(i), x, y));
            }
        }
        return nodes;
    }

    /** "agree" for an id of the app, "android:id/button1" for one of the platform, "" for none. */
    private static String idOf(View view) {
        String known = BindData.resource("ids", view.getId());
        if (known != null) {
            return known;
        }
        String platform = com.android.internal.R.nameOf(view.getId());
        return platform == null ? "" : "android:id/" + platform;
    }

    private static String color(Drawable drawable) {
        return drawable instanceof ColorDrawable && ((ColorDrawable) drawable).getAlpha() > 0
                ? color(((ColorDrawable) drawable).getColor()) : "";
    }

    private static String color(int argb) {
        return String.format("#%06x", argb & 0xffffff);
    }

    /** The deepest view at a point of the screen, or null. */
    static View deepestAt(View view, int x, int y) {
        boolean inside = x >= view.getLeft() && x < view.getRight() && y >= view.getTop() && y < view.getBottom();
        if (!inside || view.getVisibility() != View.VISIBLE) {
            return null;
        }
        if (view instanceof ViewGroup) {
            ViewGroup group = (ViewGroup) view;
            for (int i = group.getChildCount() - 1; i >= 0; i--) {
                View found = deepestAt(group.getChildAt(i), x - view.getLeft() + view.getScrollX(),
                        y - view.getTop() + view.getScrollY());
                if (found != null) {
                    return found;
                }
            }
        }
        return view;
    }
}
