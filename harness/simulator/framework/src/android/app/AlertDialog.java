package android.app;

import android.R;
import android.content.Context;
import android.content.DialogInterface;
import android.graphics.Color;
import android.view.Gravity;
import android.view.View;
import android.widget.Button;
import android.widget.LinearLayout;
import android.widget.ScrollView;
import android.widget.TextView;

/** A title, a message, up to three buttons. */
public class AlertDialog extends Dialog implements DialogInterface {
    private static final int PADDING = 63;
    private final TextView title = new TextView(getContext());
    private final TextView message = new TextView(getContext());
    private final LinearLayout body = new LinearLayout(getContext());
    private final LinearLayout buttons = new LinearLayout(getContext());
    private final Button[] button = new Button[3];
    private View custom;

    protected AlertDialog(Context context) {
        this(context, 0);
    }

    protected AlertDialog(Context context, int theme) {
        super(context, theme);
        title.setId(com.android.internal.R.id.alertTitle);
        title.setTextSize(20);
        message.setId(R.id.message);
        message.setTextSize(16);
        body.setOrientation(LinearLayout.VERTICAL);
        buttons.setGravity(Gravity.END);
        buttons.setPadding(PADDING / 2, 0, PADDING / 2, PADDING / 2);
    }

    protected AlertDialog(Context context, boolean cancelable, OnCancelListener listener) {
        this(context, 0);
        setCancelable(cancelable);
        setOnCancelListener(listener);
    }

    @Override
    public void setTitle(CharSequence text) {
        super.setTitle(text);
        title.setText(text);
    }

    public void setMessage(CharSequence text) {
        message.setText(text);
    }

    public void setView(View view) {
        custom = view;
    }

    public void setIcon(int resid) {
    }

    public void setButton(int which, CharSequence text, final OnClickListener listener) {
        final int position = -which - 1;
        final int reported = which;
        int[] ids = {R.id.button1, R.id.button2, R.id.button3};
        Button made = new Button(getContext());
        made.setId(ids[position]);
        made.setText(text);
        made.setTextColor(0xff00796b);
        made.setBackgroundColor(Color.TRANSPARENT);
        made.setOnClickListener(new View.OnClickListener() {
            @Override
            public void onClick(View view) {
                if (listener != null) {
                    listener.onClick(AlertDialog.this, reported);
                }
                dismiss();
            }
        });
        button[position] = made;
    }

    public Button getButton(int which) {
        return button[-which - 1];
    }

    @Override
    protected void onCreate(android.os.Bundle saved) {
        super.onCreate(saved);
        LinearLayout panel = new LinearLayout(getContext());
        panel.setOrientation(LinearLayout.VERTICAL);
        addText(panel, title);
        addText(body, message);
        if (custom != null) {
            body.addView(custom);
        }
        ScrollView scroll = new ScrollView(getContext());
        scroll.addView(body);
        panel.addView(scroll, new LinearLayout.LayoutParams(LinearLayout.LayoutParams.MATCH_PARENT, 0, 1f));
        ((LinearLayout.LayoutParams) scroll.getLayoutParams()).height = LinearLayout.LayoutParams.WRAP_CONTENT;
        for (int position : new int[] {2, 1, 0}) {
            if (button[position] != null) {
                buttons.addView(button[position]);
            }
        }
        if (buttons.getChildCount() > 0) {
            panel.addView(buttons, new LinearLayout.LayoutParams(
                    LinearLayout.LayoutParams.MATCH_PARENT, LinearLayout.LayoutParams.WRAP_CONTENT));
        }
        setContentView(panel);
    }

    private static void addText(LinearLayout into, TextView view) {
        if (view.length() > 0) {
            view.setPadding(PADDING, PADDING / 2, PADDING, PADDING / 2);
            into.addView(view, new LinearLayout.LayoutParams(
                    LinearLayout.LayoutParams.MATCH_PARENT, LinearLayout.LayoutParams.WRAP_CONTENT));
        }
    }

    /** Puts an alert together. */
    public static class Builder {
        private final AlertDialog dialog;
        private final Context context;

        public Builder(Context context) {
            this(context, 0);
        }

        public Builder(Context context, int theme) {
            this.context = context;
            dialog = new AlertDialog(context, theme);
        }

        public Context getContext() {
            return context;
        }

        public Builder setTitle(CharSequence title) {
            dialog.setTitle(title);
            return this;
        }

        public Builder setTitle(int resid) {
            return setTitle(context.getText(resid));
        }

        public Builder setMessage(CharSequence message) {
            dialog.setMessage(message);
            return this;
        }

        public Builder setMessage(int resid) {
            return setMessage(context.getText(resid));
        }

        public Builder setIcon(int resid) {
            return this;
        }

        public Builder setView(View view) {
            dialog.setView(view);
            return this;
        }

        public Builder setCancelable(boolean cancelable) {
            dialog.setCancelable(cancelable);
            return this;
        }

        public Builder setPositiveButton(CharSequence text, OnClickListener listener) {
            dialog.setButton(BUTTON_POSITIVE, text, listener);
            return this;
        }

        public Builder setPositiveButton(int resid, OnClickListener listener) {
            return setPositiveButton(context.getText(resid), listener);
        }

        public Builder setNegativeButton(CharSequence text, OnClickListener listener) {
            dialog.setButton(BUTTON_NEGATIVE, text, listener);
            return this;
        }

        public Builder setNegativeButton(int resid, OnClickListener listener) {
            return setNegativeButton(context.getText(resid), listener);
        }

        public Builder setNeutralButton(CharSequence text, OnClickListener listener) {
            dialog.setButton(BUTTON_NEUTRAL, text, listener);
            return this;
        }

        public Builder setNeutralButton(int resid, OnClickListener listener) {
            return setNeutralButton(context.getText(resid), listener);
        }

        public Builder setItems(CharSequence[] items, final OnClickListener listener) {
            for (int i = 0; i < items.length; i++) {
                dialog.body.addView(item(items[i], i, listener));
            }
            return this;
        }

        private TextView item(CharSequence text, final int which, final OnClickListener listener) {
            TextView item = new TextView(context);
            item.setId(R.id.text1);
            item.setText(text);
            item.setTextSize(16);
            item.setPadding(PADDING, PADDING / 2, PADDING, PADDING / 2);
            item.setOnClickListener(new View.OnClickListener() {
                @Override
                public void onClick(View view) {
                    listener.onClick(dialog, which);
                    dialog.dismiss();
                }
            });
            return item;
        }

        public Builder setOnCancelListener(OnCancelListener listener) {
            dialog.setOnCancelListener(listener);
            return this;
        }

        public Builder setOnDismissListener(OnDismissListener listener) {
            dialog.setOnDismissListener(listener);
            return this;
        }

        public Builder setOnKeyListener(OnKeyListener listener) {
            dialog.setOnKeyListener(listener);
            return this;
        }

        public AlertDialog create() {
            return dialog;
        }

        public AlertDialog show() {
            dialog.show();
            return dialog;
        }
    }
}
