package com.android.internal.policy;

import android.content.Context;
import android.graphics.drawable.Drawable;
import android.view.LayoutInflater;
import android.view.View;
import android.view.ViewGroup;
import android.view.Window;
import android.view.WindowManager;
import android.widget.FrameLayout;

/** The window of an activity or a dialog. */
public class PhoneWindow extends Window {
    private final String token;
    private final String kind;
    private final DecorView decor;
    private final FrameLayout content;
    private CharSequence title = "";
    private boolean shown;
    private Runnable onTouchOutside;

    /** A window of the activity {@code token}; {@code kind} is activity or dialog. */
    public PhoneWindow(Context context, String token, String kind) {
        super(context);
        this.token = token;
        this.kind = kind;
        decor = new DecorView(context, this);
        content = new FrameLayout(context);
        content.setId(ID_ANDROID_CONTENT);
        decor.addView(content, new FrameLayout.LayoutParams(
                ViewGroup.LayoutParams.MATCH_PARENT,
                isDialog() ? ViewGroup.LayoutParams.WRAP_CONTENT : ViewGroup.LayoutParams.MATCH_PARENT));
    }

    public String token() {
        return token;
    }

    public String kind() {
        return kind;
    }

    public boolean isDialog() {
        return kind.equals("dialog");
    }

    public CharSequence title() {
        return title;
    }

    public boolean isShown() {
        return shown;
    }

    boolean isSecure() {
        return (getAttributes().flags & WindowManager.LayoutParams.FLAG_SECURE) != 0;
    }

    void setShown(boolean shown) {
        this.shown = shown;
    }

    public void setOnTouchOutside(Runnable action) {
        onTouchOutside = action;
    }

    void touchedOutside() {
        if (onTouchOutside != null) {
            onTouchOutside.run();
        }
    }

    @Override
    public void setTitle(CharSequence title) {
        this.title = title == null ? "" : title;
        Screen.get().changed();
    }

    @Override
    protected void dispatchWindowAttributesChanged(WindowManager.LayoutParams attributes) {
        Screen.get().changed();
    }

    @Override
    public void setContentView(int layout) {
        setContentView(LayoutInflater.from(getContext()).inflate(layout, null));
    }

    @Override
    public void setContentView(View view) {
        setContentView(view, new FrameLayout.LayoutParams(
                ViewGroup.LayoutParams.MATCH_PARENT,
                isDialog() ? ViewGroup.LayoutParams.WRAP_CONTENT : ViewGroup.LayoutParams.MATCH_PARENT));
    }

    @Override
    public void setContentView(View view, ViewGroup.LayoutParams params) {
        content.removeAllViews();
        addContentView(view, params);
    }

    @Override
    public void addContentView(View view, ViewGroup.LayoutParams params) {
        content.addView(view, params);
        if (getCallback() != null) {
            getCallback().onContentChanged();
        }
    }

    @Override
    public View getDecorView() {
        return decor;
    }

    DecorView decor() {
        return decor;
    }

    @Override
    public void setBackgroundDrawable(Drawable drawable) {
        decor.setBackground(drawable);
    }

    @Override
    public void setStatusBarColor(int color) {
    }

    @Override
    public void setNavigationBarColor(int color) {
    }
}
