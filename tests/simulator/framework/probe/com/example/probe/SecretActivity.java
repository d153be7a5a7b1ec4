package com.example.probe;

import android.app.Activity;
import android.os.Bundle;
import android.text.InputType;
import android.view.WindowManager;
import android.widget.EditText;
import android.widget.LinearLayout;

/** A log-in that is in no picture of the screen. */
public class SecretActivity extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        getWindow().addFlags(WindowManager.LayoutParams.FLAG_SECURE);
        LinearLayout column = new LinearLayout(this);
        column.setOrientation(LinearLayout.VERTICAL);
        for (String typed : new String[] {"", "s3cret"}) {
            EditText field = new EditText(this);
            field.setHint("密码");
            field.setInputType(InputType.TYPE_CLASS_TEXT | InputType.TYPE_TEXT_VARIATION_PASSWORD);
            field.setText(typed);
            column.addView(field, new LinearLayout.LayoutParams(1080, 200));
        }
        setContentView(column);
    }
}
