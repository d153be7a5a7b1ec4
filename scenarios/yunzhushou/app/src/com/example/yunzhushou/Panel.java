package com.example.yunzhushou;

import android.content.Context;
import android.graphics.Color;
import android.text.InputType;
import android.util.TypedValue;
import android.view.Gravity;
import android.view.View;
import android.view.ViewGroup;
import android.widget.Button;
import android.widget.CheckBox;
import android.widget.EditText;
import android.widget.LinearLayout;
import android.widget.ScrollView;
import android.widget.TextView;

/** A column of widgets on a white page, built in code. Everything that can be tapped has an id. */
final class Panel {
    private static final int TEXT_COLOR = Color.rgb(0x21, 0x21, 0x21);

    private final Context context;
    private final LinearLayout column;

    Panel(Context context) {
        this.context = context;
        column = new LinearLayout(context);
        column.setOrientation(LinearLayout.VERTICAL);
        column.setBackgroundColor(Color.WHITE);
        column.setPadding(dp(20), dp(44), dp(20), dp(20));
    }

    View view() {
        return column;
    }

    Panel identified(int id) {
        column.setId(id);
        return this;
    }

    TextView title(int id, int text) {
        TextView title = text(id, text);
        title.setTextSize(TypedValue.COMPLEX_UNIT_SP, 22);
        title.setGravity(Gravity.CENTER_HORIZONTAL);
        return title;
    }

    TextView text(int id, int text) {
        TextView line = text(id);
        line.setText(text);
        return line;
    }

    /** A line that is empty until there is something to say. */
    TextView text(int id) {
        TextView line = new TextView(context);
        line.setTextColor(TEXT_COLOR);
        line.setTextSize(TypedValue.COMPLEX_UNIT_SP, 15);
        line.setPadding(0, dp(4), 0, dp(8));
        place(line, id);
        return line;
    }

    /** Text that scrolls in whatever height the rest of the panel leaves. */
    void longText(int id, int text) {
        TextView body = new TextView(context);
        body.setId(id);
        body.setText(text);
        body.setTextColor(TEXT_COLOR);
        body.setTextSize(TypedValue.COMPLEX_UNIT_SP, 15);
        ScrollView scroll = new ScrollView(context);
        scroll.addView(body);
        column.addView(scroll, new LinearLayout.LayoutParams(ViewGroup.LayoutParams.MATCH_PARENT, 0, 1));
    }

    Button button(int id, int text, View.OnClickListener onTap) {
        Button button = new Button(context);
        button.setText(text);
        button.setAllCaps(false);
        button.setOnClickListener(onTap);
        place(button, id);
        return button;
    }

    EditText field(int id, int hint, int inputType) {
        EditText field = new EditText(context);
        field.setHint(hint);
        field.setSingleLine(true);
        field.setInputType(InputType.TYPE_CLASS_TEXT | inputType);
        place(field, id);
        return field;
    }

    CheckBox ticked(int id, int text) {
        CheckBox box = new CheckBox(context);
        box.setText(text);
        box.setChecked(true);
        place(box, id);
        return box;
    }

    private void place(View view, int id) {
        view.setId(id);
        LinearLayout.LayoutParams place = new LinearLayout.LayoutParams(
                ViewGroup.LayoutParams.MATCH_PARENT, ViewGroup.LayoutParams.WRAP_CONTENT);
        place.topMargin = dp(6);
        column.addView(view, place);
    }

    private int dp(int value) {
        return Math.round(value * context.getResources().getDisplayMetrics().density);
    }
}
