"""Network, mailboxes and files to drafts. Knows no desk, no disk and no Qt."""
