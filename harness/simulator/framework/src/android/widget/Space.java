package android.widget;

import android.content.Context;
import android.util.AttributeSet;
import android.view.View;

/** Room between views. */
public final class Space extends View {
    public Space(Context context) {
        super(context);
        setVisibility(INVISIBLE);
    }

    public Space(Context context, AttributeSet attributes) {
        this(context);
    }
}
