package dev.passback.app.web.page;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What pages say that is not in their templates, in the reader's language. */
@Component
public final class Words {
    private final MessageSource messages;

    Words(MessageSource messages) {
        this.messages = messages;
    }

    public String of(String key, Object... facts) {
        return messages.getMessage(key, facts, LocaleContextHolder.getLocale());
    }

    /** Has the next page say what was done. */
    public void say(RedirectAttributes next, String key, Object... facts) {
        next.addFlashAttribute("said", of(key, facts));
    }

    /** Has the next page say why something was not done. */
    public void refuse(RedirectAttributes next, String key, Object... facts) {
        next.addFlashAttribute("refused", of(key, facts));
    }
}
