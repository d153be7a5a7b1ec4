package android.text.style;

import android.view.View;

/** A link in a text. */
public abstract class ClickableSpan extends CharacterStyle {
    public abstract void onClick(View widget);
}
