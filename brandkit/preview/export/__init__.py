"""The preview as files: a site that shows the messages of a project without a server."""
