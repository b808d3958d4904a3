// What a request to be contacted, and what was told of it, is kept until.
CREATE INDEX relay_request_until IF NOT EXISTS FOR (n:RelayRequest) ON (n.until);
CREATE INDEX relay_message_until IF NOT EXISTS FOR (n:RelayMessage) ON (n.until);
