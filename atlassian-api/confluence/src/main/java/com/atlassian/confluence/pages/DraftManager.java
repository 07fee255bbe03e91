package com.atlassian.confluence.pages;

import com.atlassian.confluence.content.service.DraftService;
import com.atlassian.confluence.util.diffs.MergeResult;
import com.atlassian.user.User;
import java.util.List;

public interface DraftManager {
    void saveDraft(Draft draft);

    Draft findDraft(Long id, String text1, String text2, String text3);

    int countDrafts(String text);

    Draft getDraft(long id);

    void removeDraft(Draft draft);

    List<Draft> findDraftsForUser(User user);

    boolean isMergeRequired(Draft draft);

    MergeResult mergeContent(Draft draft);

    @Deprecated
    Draft getOrCreate(String text1, String text2, String text3);

    void removeAllDrafts();

    void removeDraftsForUser(String text);

    Draft create(String text1, DraftService.DraftType draftType, String text2);

    default Draft create(String text1, DraftService.DraftType draftType, String text2, long id) {
        throw new UnsupportedOperationException();
    }
}
